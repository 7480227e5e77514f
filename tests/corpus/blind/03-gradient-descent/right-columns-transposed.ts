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
  const columns: number[][] = start.map((s) => [s]);
  for (let k = 0; k < steps; k++) {
    const here = columns.map((column) => column[k]);
    const g = gradient(here);
    columns.forEach((column, i) => column.push(here[i] - stepSize * g[i]));
  }
  const path: Vector[] = [];
  for (let k = 0; k <= steps; k++) path.push(columns.map((column) => column[k]));
  return path;
}
