// The path of an earlier call is still there in the next one: it is kept in a variable outside the function.
// Begin a new path in each call.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

const path: Vector[] = [];

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  path.push(start);
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[path.length - 1], stepSize));
  }
  return [...path];
}
