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
  let here = start;
  for (let k = 0; k + 1 < steps; k += 2) {
    const middle = gradientDescentStep(gradient, here, stepSize);
    here = gradientDescentStep(gradient, middle, stepSize);
    path.push(middle, here);
  }
  return path;
}
