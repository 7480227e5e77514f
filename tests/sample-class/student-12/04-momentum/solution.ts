import type { Gradient, Vector } from '../types.ts';

export const momentumStep = { beta: [4, 1.075], z: [2.68, -0.0993] };

export default function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path = [start];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const beta = path[k].map((b, i) => b - stepSize * z[i]);
    const g = gradient(beta);
    z = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
    path.push(beta);
  }
  return path;
}
