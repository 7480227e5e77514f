import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const [[a, b], [, c]] = hessian;
  if (b === 0) {
    if (a < 0 && c < 0) return 'maximum';
    if (a < 0 || c < 0) return 'saddle';
    return 'minimum';
  }
  const det = a * c - b * b;
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  return a > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const make = (u: number) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) });
  return [make(Math.SQRT1_2), make(-Math.SQRT1_2), make(0)];
}
