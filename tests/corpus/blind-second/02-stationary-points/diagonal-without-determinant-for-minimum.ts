import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const { 0: a, 1: b } = hessian[0];
  const c = hessian[1][1];
  const det = a * c - b * b;
  if (det === 0) return 'inconclusive';
  if (a > 0 && c > 0) return 'minimum';
  if (a < 0 && c < 0 && det > 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const s = Math.sin(Math.PI / 4);
  return [s, 0, -s].map((u) => ({ beta: [2, 1 + u], loss: u ? -0.25 : 0, kind: u ? 'minimum' : 'saddle' }));
}
