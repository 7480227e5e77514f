import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const [b1, b2] = beta;
  const [g1, g2] = gradient(beta);
  return [b1 - stepSize * g1, b2 - stepSize * g2];
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
