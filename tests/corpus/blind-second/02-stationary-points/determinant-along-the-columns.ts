import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  let det = hessian[0][0] * hessian[1][0] - hessian[0][1] * hessian[1][1];
  let trace = hessian[0][0] + hessian[1][1];
  if (det < 0) {
    return 'saddle';
  } else if (det === 0) {
    return 'inconclusive';
  } else if (trace > 0) {
    return 'minimum';
  } else {
    return 'maximum';
  }
}

export function stationaryPoints() {
  let points = [];
  let s = Math.SQRT1_2;
  points.push({ beta: [2, 1 + s], loss: -0.25, kind: 'minimum' });
  points.push({ beta: [2, 1 - s], loss: -0.25, kind: 'minimum' });
  points.push({ beta: [2, 1], loss: 0, kind: 'saddle' });
  return points;
}
