import type { Matrix } from '../types.ts';

function isZero(x: number): boolean {
  return Math.abs(x) < 1e-12;
}

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (isZero(det)) return 'inconclusive';
  if (det < 0) return 'saddle';
  return hessian[0][0] > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const h = Math.sqrt(2) / 2;
  return [
    { beta: [2, 1 - h], loss: -1 / 4, kind: classify([[2, 0], [0, 4]]) },
    { beta: [2, 1], loss: 0, kind: classify([[2, 0], [0, -2]]) },
    { beta: [2, 1 + h], loss: -1 / 4, kind: classify([[2, 0], [0, 4]]) },
  ];
}
