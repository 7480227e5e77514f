import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const D = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (D > 0) return hessian[1][1] > 0 ? 'minimum' : 'maximum';
  return D < 0 ? 'saddle' : 'inconclusive';
}

export function stationaryPoints() {
  const uSquared = [0, 1 / 2];
  return uSquared.map((s) => ({
    beta: [2, 1 + Math.sqrt(s)],
    loss: s * s - s,
    kind: classify([[2, 0], [0, 12 * s - 2]]),
  }));
}
