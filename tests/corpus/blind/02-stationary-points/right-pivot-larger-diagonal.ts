import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  let a = hessian[0][0];
  let c = hessian[1][1];
  const b = hessian[0][1];
  if (Math.abs(c) > Math.abs(a)) [a, c] = [c, a];
  if (a === 0) {
    // both diagonal entries vanish
    return b === 0 ? 'inconclusive' : 'saddle';
  }
  const schur = c - (b * b) / a;
  if (schur === 0) return 'inconclusive';
  if (a > 0) return schur > 0 ? 'minimum' : 'saddle';
  return schur < 0 ? 'maximum' : 'saddle';
}

export function stationaryPoints() {
  const saddle = { beta: [2, 1], loss: 0, kind: 'saddle' };
  const minima = [1, -1].map((sign) => ({ beta: [2, 1 + sign / Math.sqrt(2)], loss: -0.25, kind: 'minimum' }));
  return minima.concat(saddle);
}
