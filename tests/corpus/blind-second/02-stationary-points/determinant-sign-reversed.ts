import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (det > 0) return 'saddle';
  if (det === 0) return 'inconclusive';
  return hessian[0][0] > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  return [
    { beta: [2, 1 + Math.SQRT1_2], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1 - Math.SQRT1_2], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
