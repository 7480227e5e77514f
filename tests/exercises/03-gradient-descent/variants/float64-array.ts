// Points are windows on one preallocated Float64Array; the gradient gets such a window too.
import type { Gradient, Vector } from '../types.ts';

function step(gradient: Gradient, from: Float64Array, to: Float64Array, stepSize: number): void {
  const slopes = gradient(from as unknown as Vector);
  for (let i = 0; i < from.length; i++) to[i] = from[i] - stepSize * slopes[i];
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Float64Array {
  const result = new Float64Array(beta.length);
  step(gradient, Float64Array.from(beta), result, stepSize);
  return result;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Float64Array[] {
  const n = start.length;
  const numbers = new Float64Array((steps + 1) * n);
  numbers.set(start);
  const path = Array.from({ length: steps + 1 }, (_, k) => numbers.subarray(k * n, (k + 1) * n));
  for (let k = 0; k < steps; k++) step(gradient, path[k], path[k + 1], stepSize);
  return path;
}
