import type { Matrix } from '../types.ts';

function eigenvalues(h: Matrix): number[] {
  const a = h[0][0];
  const b = h[0][1];
  const c = h[1][1];
  const sum = a + c;
  const root = Math.sqrt((a - c) * (a - c) + 4 * b * b);
  return [(sum - root) / 2, (sum + root) / 2];
}

export function classify(hessian: Matrix) {
  const values = eigenvalues(hessian);
  if (values.some((v) => v === 0)) return 'inconclusive';
  if (values.every((v) => v > 0)) return 'minimum';
  if (values.every((v) => v < 0)) return 'maximum';
  return 'saddle';
}

const lossAt = (b1: number, b2: number) => (b1 - 2) ** 2 + (b2 - 1) ** 4 - (b2 - 1) ** 2;
const hessianAt = (b2: number) => [[2, 0], [0, 12 * (b2 - 1) ** 2 - 2]];

export function stationaryPoints() {
  const r = Math.sqrt(1 / 2);
  return [-r, 0, r].map((u) => ({
    beta: [2, 1 + u],
    loss: lossAt(2, 1 + u),
    kind: classify(hessianAt(1 + u)),
  }));
}
