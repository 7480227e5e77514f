import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (det < 0) return 'saddle';
  if (det > 0) return hessian[0][0] > 0 ? 'minimum' : 'maximum';
  return 'inconclusive';
}

export function stationaryPoints() {
  // 4u^3 = 2u  =>  4u^2 = 2  =>  u = +-sqrt(1/2)
  const u1 = Math.sqrt(1 / 2);
  const u2 = -Math.sqrt(1 / 2);
  return [u1, u2].map((u) => ({
    beta: [2, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]),
  }));
}
