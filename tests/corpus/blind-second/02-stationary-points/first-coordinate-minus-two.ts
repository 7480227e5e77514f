import type { Matrix } from '../types.ts';

const sgn = Math.sign;

export function classify(hessian: Matrix) {
  const d = sgn(hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0]);
  const t = sgn(hessian[0][0] + hessian[1][1]);
  return d === 0 ? 'inconclusive' : d === -1 ? 'saddle' : t === 1 ? 'minimum' : 'maximum';
}

export function* roots() {
  yield 0;
  yield Math.SQRT1_2;
  yield -Math.SQRT1_2;
}

export function stationaryPoints() {
  const beta1 = -2;
  return [...roots()].map((u) => ({
    beta: [beta1, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: u === 0 ? 'saddle' : 'minimum',
  }));
}
