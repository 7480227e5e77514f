import type { Matrix } from '../types.ts';

const CENTRE = 1;

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const a = hessian[0][0], b = hessian[0][1], c = hessian[1][1];
  if (a * c === b * b) return 'inconclusive';
  if (a * c < b * b) return 'saddle';
  return a > 0 ? 'minimum' : 'maximum';
}

function* offsets() {
  yield -Math.SQRT1_2;
  yield 0;
  yield Math.SQRT1_2;
}

export function stationaryPoints() {
  return [...offsets()].map((u) => ({
    beta: [CENTRE, CENTRE + u],
    loss: u ** 4 - u ** 2,
    kind: classify([[2, 0], [0, 12 * u * u - 2]]),
  }));
}
