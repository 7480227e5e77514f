import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slope = gradient(beta);
  return beta.map((b, i) => b - stepSize * slope[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const n = start.length;
  const store = new Float32Array(n * (steps + 1));
  let beta = start;
  store.set(beta, 0);
  for (let k = 1; k <= steps; k++) {
    beta = gradientDescentStep(gradient, beta, stepSize);
    store.set(beta, k * n);
  }
  return Array.from({ length: steps + 1 }, (_, k) => Array.from(store.subarray(k * n, k * n + n)));
}
