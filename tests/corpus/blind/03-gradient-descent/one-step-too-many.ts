import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const n = beta.length;
  const out = new Array<number>(n);
  const g = gradient(beta);
  let i = n;
  while (i-- > 0) out[i] = beta[i] - stepSize * g[i];
  return out;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  for (let i = 0; i <= steps; i++) {
    path.push(gradientDescentStep(gradient, path[i], stepSize));
  }
  return path;
}
