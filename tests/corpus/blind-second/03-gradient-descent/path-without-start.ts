import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, theta: Vector, learningRate: number): Vector {
  const slope: Vector = gradient(theta);
  return theta.map((b, index) => b - slope[index]! * learningRate);
}

export function gradientDescent(gradient: Gradient, start: Vector, learningRate: number, iterations: number): Vector[] {
  const history: Vector[] = [];
  let point: Vector = start;
  for (let step = 0; step < iterations; step++) {
    point = gradientDescentStep(gradient, point, learningRate);
    history.push(point);
  }
  return history;
}
