import type { Matrix } from '../types.ts';

function flatten(m: Matrix): Float64Array {
  const flat = new Float64Array(4);
  m.forEach((row, i) => flat.set(row, 2 * i));
  return flat;
}

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const h = flatten(hessian);
  const det = h[0] * h[3] - h[1] * h[2];
  let kind: 'minimum' | 'maximum' | 'saddle' | 'inconclusive' = 'inconclusive';
  if (det > 0) kind = h[0] + h[3] > 0 ? 'minimum' : 'maximum';
  if (det < 0) kind = 'saddle';
  return kind;
}

export function stationaryPoints() {
  const roots = new Float64Array([-Math.SQRT1_2, 0, Math.SQRT1_2]);
  const list = [];
  for (const u of roots) {
    const beta = new Float64Array(2);
    beta[0] = 2;
    beta[1] = 1 + u;
    list.push({ beta, loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) });
  }
  return list;
}
