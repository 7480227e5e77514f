// Your path begins after the first step. The start is a point of the path too, so there are steps + 1 points
// and the first of them is start.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [];
  let beta = start;
  for (let k = 0; k < steps; k++) {
    beta = gradientDescentStep(gradient, beta, stepSize);
    path.push(beta);
  }
  return path;
}
