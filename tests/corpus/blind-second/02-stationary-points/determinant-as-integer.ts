import type { Matrix } from '../types.ts';

function detInt(m: Matrix): number {
  return (m[0][0] * m[1][1] - m[0][1] * m[1][0]) | 0;
}

export function classify(hessian: Matrix): string {
  const det = detInt(hessian);
  if (det == 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  if (hessian[0][0] > 0) return 'minimum';
  return 'maximum';
}

export function stationaryPoints() {
  var result: any[] = [];
  [1, 0, -1].forEach(function (s) {
    var u = s * Math.sqrt(0.5);
    result.push({ beta: [2, 1 + u], loss: u * u * u * u - u * u, kind: s == 0 ? 'saddle' : 'minimum' });
  });
  return result;
}
