import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): string {
  var a = hessian[0][0];
  var b = hessian[0][1];
  var c = hessian[1][1];
  var det = a * c - b * b;
  if (det > 0 && a > 0) return 'minimum';
  if (det > 0 && a < 0) return 'maximum';
  if (det < 0) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints() {
  var us = [0, Math.sqrt(0.5), -Math.sqrt(0.5)];
  var all = [];
  for (var i = 0; i < us.length; i++) {
    var u = us[i];
    all.push({ beta: [2, u], loss: Math.pow(u, 4) - Math.pow(u, 2), kind: classify([[2, 0], [0, 12 * u * u - 2]]) });
  }
  return all;
}
