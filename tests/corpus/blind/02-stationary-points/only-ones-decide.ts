import type { Matrix } from '../types.ts';

const THRESHOLD = 1;

export function classify(hessian: Matrix): string {
  const determinant = hessian[0][0] * hessian[1][1] - hessian[0][1] ** 2;
  const trace = hessian[0][0] + hessian[1][1];
  if (determinant >= THRESHOLD) return trace > 0 ? 'minimum' : 'maximum';
  if (determinant <= -THRESHOLD) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints() {
  const offsets = Float64Array.of(-Math.SQRT1_2, 0, Math.SQRT1_2);
  return Array.from(offsets, (u) => ({
    beta: [2, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]),
  }));
}
