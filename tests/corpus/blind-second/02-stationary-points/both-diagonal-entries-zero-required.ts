import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const a = hessian[0][0], b = hessian[0][1], c = hessian[1][1];
  if (b === 0) {
    if (a === 0 && c === 0) return 'inconclusive';
    if (a >= 0 && c >= 0) return 'minimum';
    if (a <= 0 && c <= 0) return 'maximum';
    return 'saddle';
  }
  const det = a * c - b * b;
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  return a > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const u = Math.pow(2, -0.5);
  const all = [0, u, -u];
  return all.map((v) => ({ beta: [2, 1 + v], loss: v ** 4 - v ** 2, kind: v === 0 ? 'saddle' : 'minimum' }));
}
