import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const [[a, b], [, c]] = hessian;
  const det = a * c - b * b;
  const trace = a + c;
  if (det < 0) return 'saddle';
  if (trace > 0) return 'minimum';
  if (trace < 0) return 'maximum';
  return 'inconclusive';
}

export function stationaryPoints() {
  const s = Math.sqrt(0.5);
  const kinds = ['minimum', 'saddle', 'minimum'];
  return [-s, 0, s].map((u, i) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: kinds[i] }));
}
