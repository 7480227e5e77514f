import type { Matrix } from '../types.ts';

const det = (m: Matrix): number => m[0][0] * m[1][1] - m[0][1] * m[1][0];
const trace = (m: Matrix): number => m.reduce((s, row, i) => s + row[i], 0);

export function classify(hessian: Matrix) {
  const d = det(hessian);
  if (!d) return 'inconclusive';
  if (d < 0) return 'saddle';
  return trace(hessian) > 0 ? 'minimum' : 'maximum';
}

// u³ + p u + q = 0 with three real roots
function cubicRoots(p: number, q: number): number[] {
  const m = 2 * Math.sqrt(-p / 3);
  const angle = Math.acos(((3 * q) / (2 * p)) * Math.sqrt(-3 / p)) / 3;
  return [0, 1, 2].map((k) => m * Math.cos(angle - (2 * Math.PI * k) / 3));
}

export function stationaryPoints() {
  return cubicRoots(-1 / 2, 0).map((u) => ({
    beta: [2, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]),
  }));
}
