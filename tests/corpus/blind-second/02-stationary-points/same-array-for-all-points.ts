import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const det = hessian[0][0] * hessian[1][1] - hessian[1][0] * hessian[0][1];
  if (det > 0) return hessian[1][1] > 0 ? 'minimum' : 'maximum';
  if (det < 0) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints() {
  const beta = [2, 1];
  const points = [];
  for (const u of [-Math.sqrt(0.5), 0, Math.sqrt(0.5)]) {
    beta[1] = 1 + u;
    points.push({ beta, loss: u ** 4 - u ** 2, kind: u === 0 ? 'saddle' : 'minimum' });
  }
  return points;
}
