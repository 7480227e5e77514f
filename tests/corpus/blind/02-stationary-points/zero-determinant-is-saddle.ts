import type { Matrix } from '../types.ts';

export function classify(h: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const det = h[0][0] * h[1][1] - h[0][1] * h[1][0];
  if (det <= 0) return 'saddle';
  if (h[0][0] > 0) return 'minimum';
  if (h[0][0] < 0) return 'maximum';
  return 'inconclusive';
}

function point(y: number) {
  const u = y - 1;
  return { beta: [2, y], loss: u * u * u * u - u * u, kind: classify([[2, 0], [0, 12 * u * u - 2]]) };
}

export function stationaryPoints() {
  return [point(1), point(1 + Math.SQRT1_2), point(1 - Math.SQRT1_2)];
}
