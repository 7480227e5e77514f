import type { Matrix } from '../types.ts';

/** floating point: never compare with === */
function isZero(x: number): boolean {
  return Math.abs(x) < Number.EPSILON;
}

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const determinant = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  const trace = hessian[0][0] + hessian[1][1];
  if (isZero(determinant)) {
    return 'inconclusive';
  } else if (determinant < 0) {
    return 'saddle';
  } else if (trace > 0) {
    return 'minimum';
  } else {
    return 'maximum';
  }
}

export function stationaryPoints() {
  const u = 1 / Math.sqrt(2);
  const list: { beta: number[]; loss: number; kind: string }[] = [];
  list.push({ beta: [2, 1 - u], loss: -0.25, kind: 'minimum' });
  list.push({ beta: [2, 1], loss: 0, kind: 'saddle' });
  list.push({ beta: [2, 1 + u], loss: -0.25, kind: 'minimum' });
  return list;
}
