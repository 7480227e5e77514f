import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const d = hessian[0][0] * hessian[1][1] - hessian[0][1] ** 2;
  if (d === 0) return 'inconclusive';
  return d < 0 ? 'saddle' : hessian[0][0] > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  // 4u³ − 2u = 0, so 4u² = 2
  const u = Math.sqrt(2 / 4);
  return [u, -u].map((v) => ({
    beta: [2, 1 + v],
    loss: v ** 4 - v ** 2,
    kind: classify([[2, 0], [0, 12 * v ** 2 - 2]]),
  }));
}
