import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const g = gradient(beta);
  const newZ = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
  const newBeta = beta.map((b, i) => b - stepSize * newZ[i]);
  return { beta: newBeta, z: newZ };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const next = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    path.push(next.beta);
    z = next.z;
  }
  return path;
}
