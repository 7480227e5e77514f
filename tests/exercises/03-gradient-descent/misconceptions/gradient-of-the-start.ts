// Your descent evaluates the gradient once, at the start, and walks on in that direction. Evaluate it anew at
// each point of the path.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const slopes = gradient(start);
  return Array.from({ length: steps + 1 }, (_, k) =>
    start.map((parameter, i) => parameter - k * stepSize * slopes[i]),
  );
}
