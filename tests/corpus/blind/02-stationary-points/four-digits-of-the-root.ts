import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const d = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  return d === 0 ? 'inconclusive' : d < 0 ? 'saddle' : hessian[0][0] > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  return [
    { beta: [2, 1.7071], loss: -0.25, kind: 'minimum' },
    { beta: [2, 0.2929], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
