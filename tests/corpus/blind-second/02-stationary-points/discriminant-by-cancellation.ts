import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const trace = hessian[0][0] + hessian[1][1];
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  const root = Math.sqrt(trace * trace - 4 * det);
  const l1 = (trace + root) / 2;
  const l2 = (trace - root) / 2;
  if (l1 > 0 && l2 > 0) return 'minimum';
  if (l1 < 0 && l2 < 0) return 'maximum';
  if (l1 > 0 && l2 < 0) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints() {
  const f = Math.SQRT1_2;
  return [f, 0, -f].map((u) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: u === 0 ? 'saddle' : 'minimum' }));
}
