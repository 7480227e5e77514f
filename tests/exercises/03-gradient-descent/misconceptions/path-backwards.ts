// Your path runs backwards, from the end to the start. Put each new point behind the others.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  if (steps === 0) return [start];
  const next = gradientDescentStep(gradient, start, stepSize);
  return [...gradientDescent(gradient, next, stepSize, steps - 1), start];
}
