import type { Matrix } from '../types.ts';

const positiveDefinite = (h: Matrix): boolean =>
  h[0][0] > 0 && h[0][0] * h[1][1] > h[0][1] * h[0][1];

const negate = (h: Matrix): Matrix => h.map((row) => row.map((v) => -v));

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  if (positiveDefinite(hessian)) return 'minimum';
  if (positiveDefinite(negate(hessian))) return 'maximum';
  const singular = hessian[0][0] * hessian[1][1] === hessian[0][1] ** 2;
  return singular ? 'inconclusive' : 'saddle';
}

export function stationaryPoints() {
  const u = 1 / Math.sqrt(2);
  const saddle = { beta: [2, 1], loss: 0, kind: 'saddle' as const };
  const minima = [u, -u].map((s) => ({ beta: [2, 1 + s], loss: -1 / 4, kind: 'minimum' as const }));
  return [saddle, ...minima];
}
