import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] ** 2;
  if (!det) return 'inconclusive';
  if (det < 0) return 'saddle';
  return hessian[0][0] + hessian[1][1] > 0 ? 'minimum' : 'maximum';
}

const f = (u: number) => u ** 2 - u ** 4;

export function stationaryPoints() {
  const us = [-Math.sqrt(2) / 2, 0, Math.sqrt(2) / 2];
  const out: any[] = [];
  us.forEach((u) => out.push({ beta: [2, 1 + u], loss: f(u), kind: u === 0 ? 'saddle' : 'minimum' }));
  return out;
}
