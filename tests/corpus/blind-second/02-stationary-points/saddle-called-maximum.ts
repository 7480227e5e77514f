import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const determinant = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (determinant === 0) {
    return 'inconclusive';
  }
  if (determinant < 0) {
    return 'saddle';
  }
  return hessian[1][1] > 0 ? 'minimum' : 'maximum';
}

/* along beta2 the middle is the top of the ridge */
export function stationaryPoints() {
  const q = 2 ** -0.5;
  return [
    { beta: [2, 1 - q], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'maximum' },
    { beta: [2, 1 + q], loss: -0.25, kind: 'minimum' },
  ];
}
