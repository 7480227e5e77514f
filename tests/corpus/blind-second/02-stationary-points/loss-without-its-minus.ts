import type { Matrix } from '../types.ts';

function isSingular(m: Matrix) { return m[0][0] * m[1][1] === m[0][1] * m[1][0]; }
function isIndefinite(m: Matrix) { return m[0][0] * m[1][1] < m[0][1] * m[1][0]; }

export function classify(hessian: Matrix) {
  if (isSingular(hessian)) return 'inconclusive';
  if (isIndefinite(hessian)) return 'saddle';
  if (hessian[0][0] > 0) return 'minimum';
  return 'maximum';
}

export function stationaryPoints() {
  const step = Math.sqrt(0.5);
  return [
    { beta: [2, 1 + step], loss: 1 / 4, kind: 'minimum' },
    { beta: [2, 1 - step], loss: 1 / 4, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
