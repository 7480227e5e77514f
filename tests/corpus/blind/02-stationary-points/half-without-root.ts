import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const p = hessian[0][0] * hessian[1][1];
  const q = hessian[0][1] * hessian[1][0];
  if (p === q) return 'inconclusive';
  if (p < q) return 'saddle';
  if (hessian[0][0] > 0) return 'minimum';
  return 'maximum';
}

export function stationaryPoints() {
  return [1, -1, 0].map((s) => {
    const u = (s * 1) / 2;
    return { beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: s === 0 ? 'saddle' : 'minimum' };
  });
}
