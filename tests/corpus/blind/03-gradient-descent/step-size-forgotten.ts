import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slope = gradient(beta);
  const result: number[] = [];
  for (let i = 0; i < beta.length; i++) result.push(beta[i] - slope[i]);
  return result;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let beta: Vector = start.slice();
  const points: Vector[] = [beta];
  for (let step = 1; step <= steps; step++) {
    beta = gradientDescentStep(gradient, beta, stepSize);
    points.push(beta);
  }
  return points;
}
