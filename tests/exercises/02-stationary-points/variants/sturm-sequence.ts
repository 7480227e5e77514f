// Sturm's sequence of leading minors counts the negative eigenvalues; extra exports, and a table of kinds.
import type { Matrix } from '../types.ts';

export function negativeEigenvalues([[a, b], [, c]]: Matrix): number {
  const minors = [1, a, a * c - b * b];
  if (a === 0) return 1;
  return minors.slice(1).filter((minor, k) => minor * minors[k] < 0).length;
}

export function classify(hessian: Matrix) {
  const [[a, b], [, c]] = hessian;
  if (a * c === b * b) return 'inconclusive';
  return ['minimum', 'saddle', 'maximum'][negativeEigenvalues(hessian)];
}

export const stationaryPoints = () =>
  [1 - 1 / Math.SQRT2, 1, 1 + 1 / Math.SQRT2].map((b2, k) => ({
    beta: structuredClone([2, b2]),
    loss: k === 1 ? -0 : -0.25,
    kind: k === 1 ? 'saddle' : 'minimum',
  }));
