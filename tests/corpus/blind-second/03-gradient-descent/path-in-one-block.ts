import type { Gradient } from '../types.ts';

const memory = new Float64Array(1025 * 8);

export function gradientDescentStep(gradient: Gradient, beta: ArrayLike<number>, stepSize: number): Float64Array {
  const b = Float64Array.from(beta);
  const g = gradient(Array.from(beta));
  return b.map((v, i) => v - stepSize * g[i]!);
}

export function gradientDescent(gradient: Gradient, start: readonly number[], stepSize: number, steps: number): Float64Array[] {
  const n = start.length;
  const row = (k: number): Float64Array => memory.subarray(k * n, (k + 1) * n);
  row(0).set(start);
  for (let k = 0; k < steps; k++) row(k + 1).set(gradientDescentStep(gradient, row(k), stepSize));
  return Array.from({ length: steps + 1 }, (_, k) => row(k));
}
