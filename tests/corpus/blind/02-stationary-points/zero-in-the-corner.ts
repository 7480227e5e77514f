import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const first = hessian[0][0];
  const determinant = first * hessian[1][1] - hessian[0][1] ** 2;
  if (first === 0 || determinant === 0) return 'inconclusive';
  if (first > 0 && determinant > 0) return 'minimum';
  if (first < 0 && determinant > 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const roots = [0, 1 / Math.sqrt(2), -1 / Math.sqrt(2)];
  return roots.map(function (u) {
    return { beta: [2, 1 + u], loss: Math.pow(u, 4) - Math.pow(u, 2), kind: classify([[2, 0], [0, 12 * u * u - 2]]) };
  });
}
