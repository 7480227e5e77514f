import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): string {
  const entries = hessian.flat();
  if (entries.every((x) => x >= 0)) return 'minimum';
  if (entries.every((x) => x <= 0)) return 'maximum';
  if (entries.every((x) => x === 0)) return 'inconclusive';
  return 'saddle';
}

export function stationaryPoints() {
  const result = [];
  for (const u of [0, Math.SQRT1_2, -Math.SQRT1_2]) {
    result.push({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u * u - 2]]) });
  }
  return result;
}
