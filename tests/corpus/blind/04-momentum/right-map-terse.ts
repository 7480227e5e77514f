import type { Gradient, Vector } from '../types.ts';

export const momentumStep = (f: Gradient, b: Vector, z: Vector, s: number, m: number) => {
  const beta: Vector = b.map((x, i) => x - s * z[i]);
  return { beta, z: f(beta).map((g, i) => g * (1 - m) + z[i] * m) as Vector };
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
