import type { Gradient, Vector } from '../types.ts';

export const gradientDescentStep = (gradient: Gradient, beta: Vector, stepSize: number): Vector =>
  gradient(beta).map((g) => -stepSize * g);

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let beta: Vector = start.slice();
  const points: Vector[] = [beta];
  for (let step = 1; step <= steps; step++) {
    beta = gradientDescentStep(gradient, beta, stepSize);
    points.push(beta);
  }
  return points;
}
