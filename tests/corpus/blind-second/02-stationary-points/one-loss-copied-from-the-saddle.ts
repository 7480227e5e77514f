import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const d = hessian[0][0] * hessian[1][1] - hessian[0][1] ** 2;
  if (d < 0) return 'saddle';
  if (!d) return 'inconclusive';
  return hessian[0][0] > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const points = [];
  points.push({
    beta: [2, 1],
    loss: 0,
    kind: 'saddle',
  });
  points.push({
    beta: [2, 1 + Math.sqrt(0.5)],
    loss: -0.25,
    kind: 'minimum',
  });
  points.push({
    beta: [2, 1 - Math.sqrt(0.5)],
    loss: 0,
    kind: 'minimum',
  });
  return points;
}
