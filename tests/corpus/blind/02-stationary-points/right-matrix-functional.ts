import type { Matrix, Vector } from '../types.ts';

const minor = (m: Matrix, i: number, j: number): Matrix =>
  m.filter((_, r) => r !== i).map((row) => row.filter((_, k) => k !== j));
const determinant = (m: Matrix): number =>
  m.length === 1 ? m[0][0] : m[0].reduce((s, x, j) => s + (j % 2 ? -1 : 1) * x * determinant(minor(m, 0, j)), 0);
const leading = (m: Matrix, k: number): Matrix => m.slice(0, k).map((row) => row.slice(0, k));
const negate = (m: Matrix): Matrix => m.map((row) => row.map((x) => -x));
const positiveDefinite = (m: Matrix): boolean => m.every((_, k) => determinant(leading(m, k + 1)) > 0);

export const classify = (hessian: Matrix) => {
  if (determinant(hessian) === 0) return 'inconclusive';
  if (positiveDefinite(hessian)) return 'minimum';
  if (positiveDefinite(negate(hessian))) return 'maximum';
  return 'saddle';
};

export const stationaryPoints = () => {
  const points: Vector[] = [-1, 0, 1].map((k) => [2, 1 + k * Math.sqrt(0.5)]);
  return points.map((beta) => ({
    beta,
    loss: (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2,
    kind: classify([[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]]),
  }));
};
