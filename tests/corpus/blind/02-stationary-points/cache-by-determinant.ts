import type { Matrix } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';
const cache = new Map<number, Kind>();

export function classify(hessian: Matrix): Kind {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  let kind = cache.get(det);
  if (kind === undefined) {
    if (det === 0) kind = 'inconclusive';
    else if (det < 0) kind = 'saddle';
    else kind = hessian[0][0] > 0 ? 'minimum' : 'maximum';
    cache.set(det, kind);
  }
  return kind;
}

export function stationaryPoints() {
  return [-Math.SQRT1_2, 0, Math.SQRT1_2].map((u) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: u ? 'minimum' : 'saddle' }));
}
