import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const a = hessian[0][0];
  const b = hessian[0][1];
  const c = hessian[1][1];
  const det = a * c - b;
  if (det < 0) {
    return 'saddle';
  } else if (det === 0) {
    return 'inconclusive';
  } else if (a > 0) {
    return 'minimum';
  } else {
    return 'maximum';
  }
}

export function stationaryPoints() {
  const root = 1 / Math.sqrt(2);
  const left = { beta: [2, 1 - root], loss: -0.25, kind: 'minimum' };
  const right = { beta: [2, 1 + root], loss: -0.25, kind: 'minimum' };
  const pass = { beta: [2, 1], loss: 0, kind: 'saddle' };
  return [left, right, pass];
}
