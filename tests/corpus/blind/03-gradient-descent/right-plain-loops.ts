import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  const next: number[] = [];
  for (let i = 0; i < beta.length; i++) {
    next.push(beta[i] - stepSize * g[i]);
  }
  return next;
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
