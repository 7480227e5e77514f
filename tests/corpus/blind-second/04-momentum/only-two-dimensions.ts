import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const [b1, b2] = beta;
  const [z1, z2] = z;
  const next = [b1 - stepSize * z1, b2 - stepSize * z2];
  const [g1, g2] = gradient(next);
  return {
    beta: next,
    z: [(1 - momentumCoeff) * g1 + momentumCoeff * z1, (1 - momentumCoeff) * g2 + momentumCoeff * z2],
  };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const r = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    path.push(r.beta);
    z = r.z;
  }
  return path;
}
