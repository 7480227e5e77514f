import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const [r0, r1] = hessian;
  const d = r0[0] * r1[1] - r0[1] * r1[0];
  if (d === 0) return 'inconclusive';
  if (d < 0) return 'saddle';
  return r0[0] > 0 ? 'minimum' : 'maximum';
}

const kindOfSide = (u: number) => (u > 0 ? 'minimum' : u < 0 ? 'maximum' : 'saddle');

export function stationaryPoints() {
  return [-1, 0, 1]
    .map((k) => k * Math.SQRT1_2)
    .map((u) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: kindOfSide(u) }));
}
