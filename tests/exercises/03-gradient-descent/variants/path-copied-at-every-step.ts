// Nothing is ever changed: every step makes a new path of new points, which takes as many copies as steps
// squared.
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let path: Vector[] = [start];
  while (path.length < steps + 1) {
    const next = gradientDescentStep(gradient, path[path.length - 1], stepSize);
    path = [...path.map((beta) => beta.map((parameter) => parameter)), next];
  }
  return path;
}
