import type { Matrix, Vector } from '../types.ts';

export const loss = (beta: Vector): number =>
  Math.pow(beta[0] - 2, 2) + Math.pow(beta[1] - 1, 4) - Math.pow(beta[1] - 1, 2);

export function gradient(beta: Vector): Vector {
  const slopes = [(x: number) => 2 * (x - 2), (x: number) => 4 * (x - 1) ** 3 - 2 * (x - 1)];
  return slopes.map((slope, i) => slope(beta[i]));
}

export function hessian(beta: Vector): Matrix {
  const h = 1e-8;
  const rows: number[][] = [];
  for (let i = 0; i < 2; i++) {
    const plus = [...beta];
    const minus = [...beta];
    plus[i] += h;
    minus[i] -= h;
    const gp = gradient(plus);
    const gm = gradient(minus);
    rows.push([(gp[0] - gm[0]) / (2 * h), (gp[1] - gm[1]) / (2 * h)]);
  }
  return rows;
}
