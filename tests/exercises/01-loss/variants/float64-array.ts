// Typed arrays for the gradient and for the rows of the Hessian, which are windows on one buffer.
import type { Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const u = Float64Array.of(beta[0] - 2, beta[1] - 1);
  return u[0] * u[0] + u[1] * u[1] * u[1] * u[1] - u[1] * u[1];
}

export function gradient(beta: Vector): Float64Array {
  const result = new Float64Array(2);
  result[0] = 2 * (beta[0] - 2);
  result[1] = 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1);
  return result;
}

export function hessian(beta: Vector): Float64Array[] {
  const entries = new Float64Array(4);
  entries[0] = 2;
  entries[3] = 12 * (beta[1] - 1) ** 2 - 2;
  return [entries.subarray(0, 2), entries.subarray(2, 4)];
}
