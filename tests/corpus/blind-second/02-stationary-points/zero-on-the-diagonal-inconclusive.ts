import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const [[a, b], [, c]] = hessian;
  if (!a || !c) return 'inconclusive';
  const det = a * c - b * b;
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  return a > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const r = Math.sqrt(0.5);
  const beta = [2, 1];
  return [
    { beta, loss: 0, kind: 'saddle' },
    { beta: [beta[0], beta[1] + r], loss: -0.25, kind: 'minimum' },
    { beta: [beta[0], beta[1] - r], loss: -0.25, kind: 'minimum' },
  ];
}
