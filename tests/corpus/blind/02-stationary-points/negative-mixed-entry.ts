import type { Matrix } from '../types.ts';

const signedSquare = (x: number): number => x * Math.abs(x);

export function classify(hessian: Matrix) {
  const det = hessian[0][0] * hessian[1][1] - signedSquare(hessian[0][1]);
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  return hessian[0][0] > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const u = Math.sqrt(1 / 2);
  const points = new Map<string, number>([['left', -u], ['middle', 0], ['right', u]]);
  return [...points.values()].map((v) => ({
    beta: [2, 1 + v],
    loss: v ** 4 - v ** 2,
    kind: v === 0 ? 'saddle' : 'minimum',
  }));
}
