import type { Matrix } from '../types.ts';

/** Walks around the point in eight directions and looks whether it goes up or down. */
function walkAround(h: Matrix): number[] {
  const directions = [[1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1], [0, -1], [1, -1]];
  return directions.map(([x, y]) => h[0][0] * x * x + 2 * h[0][1] * x * y + h[1][1] * y * y);
}

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const slopes = walkAround(hessian);
  if (slopes.every((s) => s > 0)) return 'minimum';
  if (slopes.every((s) => s < 0)) return 'maximum';
  if (slopes.some((s) => s > 0) && slopes.some((s) => s < 0)) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints() {
  const r = Math.SQRT1_2;
  return [
    { beta: [2, 1 + r], loss: -0.25, kind: classify([[2, 0], [0, 4]]) },
    { beta: [2, 1 - r], loss: -0.25, kind: classify([[2, 0], [0, 4]]) },
    { beta: [2, 1], loss: 0, kind: classify([[2, 0], [0, -2]]) },
  ];
}
