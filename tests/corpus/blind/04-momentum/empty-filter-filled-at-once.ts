import type { Gradient, Vector } from '../types.ts';

export const momentumStep = (gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) => {
  const next: Vector = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(next);
  const filtered: Vector = z.map((v, i) => {
    const memory = v || g[i];
    return (1 - momentumCoeff) * g[i] + momentumCoeff * memory;
  });
  return { beta: next, z: filtered };
};

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path: Vector[] = [start];
  let beta = start;
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    ({ beta, z } = momentumStep(gradient, beta, z, stepSize, momentumCoeff));
    path.push(beta);
  }
  return path;
}
