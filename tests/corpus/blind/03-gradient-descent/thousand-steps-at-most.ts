import type { Gradient, Vector } from '../types.ts';

const MAX_ITERATIONS = 1000;

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const n = beta.length;
  const out = new Array<number>(n);
  const g = gradient(beta);
  let i = n;
  while (i-- > 0) out[i] = beta[i] - stepSize * g[i];
  return out;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const n = Math.min(steps, MAX_ITERATIONS);
  const path = new Array<Vector>(n + 1);
  path[0] = start;
  for (let k = 0; k < n; k++) path[k + 1] = gradientDescentStep(gradient, path[k], stepSize);
  return path;
}
