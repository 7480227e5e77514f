import type { Matrix } from '../types.ts';

const determinant = ([[a, b], [c, d]]: Matrix): number => a * d + b * c;
const trace = ([[a], [, d]]: Matrix): number => a + d;

export const classify = (h: Matrix) =>
  determinant(h) === 0 ? 'inconclusive' : determinant(h) < 0 ? 'saddle' : trace(h) > 0 ? 'minimum' : 'maximum';

export const stationaryPoints = () =>
  [-Math.SQRT1_2, 0, Math.SQRT1_2].map((u) => ({
    beta: [2, u + 1],
    loss: u ** 4 - u ** 2,
    kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]),
  }));
