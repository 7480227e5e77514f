import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const t = hessian[0][0] + hessian[1][1];
  const d = hessian[0][0] * hessian[1][1] - hessian[0][1] ** 2;
  if (d < 0) return 'saddle';
  if (d > 0) return t > 0 ? 'minimum' : 'maximum';
  return 'inconclusive';
}

const tidy = (x: number): number => +x.toFixed(6);

export function stationaryPoints() {
  return [-Math.SQRT1_2, 0, Math.SQRT1_2].map((u) => ({
    beta: [2, tidy(1 + u)],
    loss: tidy(u ** 4 - u ** 2),
    kind: classify([[2, 0], [0, tidy(12 * u ** 2 - 2)]]),
  }));
}
