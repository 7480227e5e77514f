// Your path ends after a number of steps of your own, however many were asked for. A limit that keeps a loop from
// running forever is for loops that might; this one ends by itself after `steps` steps.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < Math.min(steps, 1000); k++) {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  return path;
}
