import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  let [[a, b], [, c]] = hessian;
  if (a === 0) [a, c] = [c, a];
  if (a === 0) return b === 0 ? 'inconclusive' : 'saddle';
  const factor = b / a;
  const rest = c - factor * b;
  if (rest === 0) return 'inconclusive';
  if (rest * Math.sign(a) < 0) return 'saddle';
  return a > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const s = Math.sqrt(0.5);
  return [-s, 0, s].map((u) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) }));
}
