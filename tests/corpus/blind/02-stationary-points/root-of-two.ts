import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const half = (hessian[0][0] - hessian[1][1]) / 2;
  const mean = (hessian[0][0] + hessian[1][1]) / 2;
  const r = Math.sqrt(half ** 2 + hessian[0][1] ** 2);
  const lambda = [mean - r, mean + r];
  if (lambda.includes(0)) return 'inconclusive';
  if (lambda[0] > 0) return 'minimum';
  if (lambda[1] < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const r = Math.SQRT2;
  return [
    { beta: [2, 1 + r], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1 - r], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
