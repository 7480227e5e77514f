import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const t = new Float32Array(5);
  t[0] = (hessian[0][0] + hessian[1][1]) / 2; // mean
  t[1] = (hessian[0][0] - hessian[1][1]) / 2;
  t[2] = t[1] * t[1] + hessian[0][1] * hessian[1][0];
  t[3] = t[0] + Math.sqrt(t[2]);
  t[4] = t[0] - Math.sqrt(t[2]);
  const [larger, smaller] = t.subarray(3);
  if (larger === 0 || smaller === 0) return 'inconclusive';
  if (smaller > 0) return 'minimum';
  if (larger < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const offsets = new Float64Array([-Math.SQRT1_2, 0, Math.SQRT1_2]);
  return Array.from(offsets, (u) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: u ? 'minimum' : 'saddle' }));
}
