import type { Matrix } from '../types.ts';

const EPS = 1e-6;

export function classify(hessian: Matrix) {
  const [[a, b], [, c]] = hessian;
  const root = Math.sqrt((a - c) ** 2 + 4 * b ** 2);
  const lambdas = [(a + c + root) / 2, (a + c - root) / 2];
  if (lambdas.some((l) => Math.abs(l) < EPS)) return 'inconclusive';
  if (lambdas.every((l) => l > 0)) return 'minimum';
  if (lambdas.every((l) => l < 0)) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  return [-Math.SQRT1_2, 0, Math.SQRT1_2].map((u) => ({
    beta: [2, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]),
  }));
}
