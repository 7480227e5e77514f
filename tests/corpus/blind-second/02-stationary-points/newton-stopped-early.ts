import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const d = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (d === 0) return 'inconclusive';
  return d < 0 ? 'saddle' : hessian[0][0] > 0 ? 'minimum' : 'maximum';
}

function solve(start: number, tolerance = 1e-3): number {
  let u = start;
  let change = Infinity;
  while (Math.abs(change) > tolerance) {
    change = (4 * u ** 3 - 2 * u) / (12 * u ** 2 - 2);
    u -= change;
  }
  return u;
}

export function stationaryPoints() {
  return [-1, 0, 1]
    .map((start) => solve(start))
    .map((u) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u * u - 2]]) }));
}
