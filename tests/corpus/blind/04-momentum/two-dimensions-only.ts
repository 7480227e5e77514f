import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const [b1, b2] = [beta[0] - stepSize * z[0], beta[1] - stepSize * z[1]];
  const [g1, g2] = gradient([b1, b2]);
  const mix = (g: number, old: number) => (1 - momentumCoeff) * g + momentumCoeff * old;
  return { beta: [b1, b2], z: [mix(g1, z[0]), mix(g2, z[1])] };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path: Vector[] = [start];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const next = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    path.push(next.beta);
    z = next.z;
  }
  return path;
}
