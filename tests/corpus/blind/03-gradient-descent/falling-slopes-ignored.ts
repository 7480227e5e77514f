import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  const next = beta.slice() as number[];
  g.forEach((slope, i) => {
    if (slope > 0) next[i] -= stepSize * slope;
  });
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
