import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (Object.is(det, 0)) return 'inconclusive';
  if (det < 0) return 'saddle';
  if (hessian[0][0] > 0) return 'minimum';
  return 'maximum';
}

export function stationaryPoints() {
  const points = [0, 0.5].flatMap((s) => (s === 0 ? [0] : [Math.sqrt(s), -Math.sqrt(s)]));
  return points.map((u) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) }));
}
