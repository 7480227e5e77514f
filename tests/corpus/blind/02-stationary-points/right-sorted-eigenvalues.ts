import type { Matrix } from '../types.ts';

function eigen(h: Matrix): [number, number] {
  const p = h[0][0], q = h[1][1], s = h[0][1];
  if (s === 0) return [p, q];
  const root = Math.sqrt((p - q) ** 2 + 4 * s ** 2);
  return [0.5 * (p + q + root), 0.5 * (p + q - root)];
}

export function classify(hessian: Matrix) {
  const [low, high] = eigen(hessian).sort((x, y) => x - y);
  if (low > 0) return 'minimum';
  if (high < 0) return 'maximum';
  if (low < 0 && high > 0) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints() {
  // β₁ = 2 in all of them
  return Array.of(-1, 0, 1)
    .map((k) => k / Math.sqrt(2))
    .map((u) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[12 * u ** 2 - 2, 0], [0, 2]]) }));
}
