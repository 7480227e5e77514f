import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  return hessian[0][0] > 0 ? 'minimum' : 'maximum';
}

const second = (u: number) => 12 * u ** 2 - 2;

export function stationaryPoints() {
  return [-Math.SQRT1_2, 0, Math.SQRT1_2].map((u) => ({
    beta: [2, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: second(u) > 0 ? 'minimum' : 'maximum',
  }));
}
