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
  const beta = [...start];
  const path: Vector[] = [beta];
  for (let k = 0; k < steps; k++) {
    const g = gradient(beta);
    for (let i = 0; i < beta.length; i++) beta[i] -= stepSize * g[i];
    path.push(beta);
  }
  return path;
}
