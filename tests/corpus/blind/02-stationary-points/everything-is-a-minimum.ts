import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  let a = hessian[0][0];
  let b = hessian[0][1];
  let c = hessian[1][1];
  let det = a * c - b * b;
  if (det == 0) { return 'inconclusive'; }
  if (det < 0) { return 'saddle'; }
  if (a < 0) { return 'maximum'; }
  return 'minimum';
}

export function stationaryPoints() {
  let points = [];
  let us = [0, Math.sqrt(0.5), -Math.sqrt(0.5)];
  for (let i = 0; i < us.length; i++) {
    points.push({ beta: [2, 1 + us[i]], loss: us[i] ** 4 - us[i] ** 2, kind: 'minimum' });
  }
  return points;
}
