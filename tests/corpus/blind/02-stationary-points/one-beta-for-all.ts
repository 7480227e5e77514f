import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): string {
  const [[a, b], [, c]] = hessian;
  const d = a * c - b ** 2;
  return d === 0 ? 'inconclusive' : d < 0 ? 'saddle' : a > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const beta = [2, 0];
  const list = [];
  for (const u of [-Math.SQRT1_2, 0, Math.SQRT1_2]) {
    beta[1] = 1 + u;
    list.push({ beta, loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) });
  }
  return list;
}
