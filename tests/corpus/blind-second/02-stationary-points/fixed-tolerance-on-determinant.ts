import type { Matrix } from '../types.ts';

const EPS = 1e-9;

export function classify(hessian: Matrix) {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (Math.abs(det) < EPS) return 'inconclusive';
  if (det < 0) return 'saddle';
  return hessian[0][0] > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const r = Math.sqrt(0.5);
  return [-r, 0, r].map((u) => ({
    beta: [2, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]),
  }));
}
