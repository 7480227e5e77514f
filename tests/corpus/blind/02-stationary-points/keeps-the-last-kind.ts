import type { Matrix } from '../types.ts';

let kind: 'minimum' | 'maximum' | 'saddle' | 'inconclusive' = 'inconclusive';

export function classify(hessian: Matrix) {
  const [[a, b], [, c]] = hessian;
  const det = a * c - b * b;
  if (det > 0 && a > 0) kind = 'minimum';
  if (det > 0 && a < 0) kind = 'maximum';
  if (det < 0) kind = 'saddle';
  return kind;
}

export function stationaryPoints() {
  const values = [1, 1 + Math.SQRT1_2, 1 - Math.SQRT1_2];
  return values.map((y) => ({
    beta: [2, y],
    loss: (y - 1) ** 4 - (y - 1) ** 2,
    kind: classify([[2, 0], [0, 12 * (y - 1) ** 2 - 2]]),
  }));
}
