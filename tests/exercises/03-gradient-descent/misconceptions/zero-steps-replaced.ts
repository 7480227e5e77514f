// With steps = 0 your path takes a default number of steps: 0 counts as false, so “steps || …” replaces it.
// Zero is a legal number of steps and gives [start].
// weight: slip
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < (steps || 32); k++) {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  return path;
}
