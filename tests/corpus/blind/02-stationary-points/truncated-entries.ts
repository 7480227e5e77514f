import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const det = Math.trunc(hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0]);
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  return hessian[0][0] > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const x = 2;
  const ys = [1, 1 + 1 / Math.sqrt(2), 1 - 1 / Math.sqrt(2)];
  return ys.map((y) => ({
    beta: [x, y],
    loss: (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2,
    kind: y === 1 ? 'saddle' : 'minimum',
  }));
}
