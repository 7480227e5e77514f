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
  for (let k = 0; k < steps; k++) {
    const here = path[path.length - 1];
    const g = gradient(here);
    if (g.every((x) => x === 0)) break; // arrived
    path.push(here.map((b, i) => b - stepSize * g[i]));
  }
  return path;
}
