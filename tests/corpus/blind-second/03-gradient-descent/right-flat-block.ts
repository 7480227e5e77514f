import type { Gradient } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: readonly number[], stepSize: number) {
  const g = gradient(beta);
  return Float64Array.from(beta, (b, i) => b - stepSize * g[i]!);
}

export function gradientDescent(gradient: Gradient, start: readonly number[], stepSize: number, steps: number) {
  const n = start.length;
  const block = new Float64Array((steps + 1) * n);
  block.set(start, 0);
  for (let k = 0, at = 0; k < steps; k++, at += n) {
    const g = gradient(Array.from(block.subarray(at, at + n)));
    for (let i = 0; i < n; i++) {
      block[at + n + i] = block[at + i]! - stepSize * g[i]!;
    }
  }
  const path: Float64Array[] = [];
  for (let k = 0; k <= steps; k++) path.push(block.subarray(k * n, (k + 1) * n));
  return path;
}
