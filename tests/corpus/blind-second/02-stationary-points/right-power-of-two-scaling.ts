import type { Matrix } from '../types.ts';

function scaled(h: Matrix): number[][] {
  let a = h[0][0], b = h[0][1], c = h[1][1];
  let size = Math.max(Math.abs(a), Math.abs(b), Math.abs(c));
  if (size === 0) return [[0, 0], [0, 0]];
  while (size > 2) { a /= 2; b /= 2; c /= 2; size /= 2; }
  while (size < 1) { a *= 2; b *= 2; c *= 2; size *= 2; }
  return [[a, b], [b, c]];
}

export function classify(hessian: Matrix) {
  const m = scaled(hessian);
  const det = m[0][0] * m[1][1] - m[0][1] * m[1][0];
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  if (m[0][0] > 0) return 'minimum';
  return 'maximum';
}

export function stationaryPoints() {
  const q = Math.sqrt(2) / 2;
  const points = [];
  for (const y of [1 + q, 1 - q, 1]) {
    const u = y - 1;
    points.push({ beta: [2, y], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) });
  }
  return points;
}
