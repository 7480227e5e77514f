import type { Matrix } from '../types.ts';

const memo: { [key: string]: string } = {};

export function classify(hessian: Matrix): string {
  const key = hessian.map((row) => row.map((x) => Math.abs(x) < 0.005 ? '0.00' : x.toFixed(2)).join(',')).join(';');
  if (!(key in memo)) memo[key] = compute(hessian[0][0], hessian[0][1], hessian[1][1]);
  return memo[key];
}

function compute(a: number, b: number, c: number): string {
  const d = a * c - b * b;
  if (d === 0) return 'inconclusive';
  if (d < 0) return 'saddle';
  return a > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const r = Math.SQRT1_2;
  return [[1 - r, -0.25], [1, 0], [1 + r, -0.25]].map(([y, loss]) => ({ beta: [2, y], loss, kind: loss ? 'minimum' : 'saddle' }));
}
