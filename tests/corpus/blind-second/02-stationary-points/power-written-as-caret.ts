import type { Matrix } from '../types.ts';

function loss(beta: number[]): number {
  return ((beta[0] - 2) ^ 2) + ((beta[1] - 1) ^ 4) - ((beta[1] - 1) ^ 2);
}

export function classify(hessian: Matrix) {
  const a = hessian[0][0];
  const b = hessian[0][1];
  const c = hessian[1][1];
  const det = a * c - b * b;
  if (det < 0) return 'saddle';
  if (det === 0) return 'inconclusive';
  if (a > 0) return 'minimum';
  return 'maximum';
}

export function stationaryPoints() {
  const p1 = [2, 1 + Math.sqrt(1 / 2)];
  const p2 = [2, 1 - Math.sqrt(1 / 2)];
  const p3 = [2, 1];
  return [
    { beta: p1, loss: loss(p1), kind: 'minimum' },
    { beta: p2, loss: loss(p2), kind: 'minimum' },
    { beta: p3, loss: loss(p3), kind: 'saddle' },
  ];
}
