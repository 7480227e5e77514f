import type { Matrix } from '../types.ts';

// Gershgorin's discs
export function classify(hessian: Matrix) {
  const lows = hessian.map((row, i) => row[i] - Math.abs(row[1 - i]));
  const highs = hessian.map((row, i) => row[i] + Math.abs(row[1 - i]));
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] ** 2;
  if (det === 0) return 'inconclusive';
  if (Math.min(...lows) > 0) return 'minimum';
  if (Math.max(...highs) < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const r = Math.SQRT1_2;
  return [[2, 1 - r], [2, 1], [2, 1 + r]].map((beta, i) => ({
    beta,
    loss: i === 1 ? 0 : -0.25,
    kind: i === 1 ? 'saddle' : 'minimum',
  }));
}
