// Your path ends where β does not move any more. It is true that all other points would be the same, but the
// task asks for steps + 1 of them.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < steps; k++) {
    const next = gradientDescentStep(gradient, path[k], stepSize);
    path.push(next);
    if (next.every((parameter, i) => parameter === path[k][i])) break;
  }
  return path;
}
