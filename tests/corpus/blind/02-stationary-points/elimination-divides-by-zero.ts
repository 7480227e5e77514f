import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const p1 = hessian[0][0];
  const factor = (hessian[1][0] * hessian[0][1]) / p1;
  const p2 = hessian[1][1] - factor;
  const product = p1 * p2;
  if (product < 0) return 'saddle';
  if (product > 0) return p1 > 0 ? 'minimum' : 'maximum';
  return 'inconclusive';
}

export function stationaryPoints() {
  const slope = (u: number) => 4 * u ** 3 - 2 * u;
  const candidates = [-Math.SQRT1_2, 0, Math.SQRT1_2].filter((u) => Math.abs(slope(u)) < 1e-12);
  return candidates.map((u) => ({ beta: [2, u + 1], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) }));
}
