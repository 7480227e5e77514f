import type { Matrix } from '../types.ts';

export function classify(h: Matrix) {
  const k = h[0][0] * h[1][1] - h[0][1] * h[0][1];
  return k > 0 ? (h[0][0] > 0 ? 'minimum' : 'maximum') : k < 0 ? 'saddle' : 'inconclusive';
}

const L = (b: number[]) => (b[0] - 2) ** 2 + (b[1] - 1) ** 4 - (b[1] - 1) ** 2;
const H = (b: number[]) => [[2, 0], [0, 12 * (b[1] - 1) ** 2 - 2]];

export function stationaryPoints() {
  const u = Math.SQRT2;
  return [[2, 1], [2, 1 + u], [2, 1 - u]].map((beta) => ({ beta, loss: L(beta), kind: classify(H(beta)) }));
}
