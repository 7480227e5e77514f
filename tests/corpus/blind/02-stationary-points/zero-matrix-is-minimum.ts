import type { Matrix } from '../types.ts';

function eigen(m: Matrix): number[] {
  const t = m[0][0] + m[1][1];
  const r = Math.sqrt((m[0][0] - m[1][1]) ** 2 + 4 * m[0][1] ** 2);
  if (r === 0) return [t / 2, t / 2];
  return [(t - r) / 2, (t + r) / 2];
}

export function classify(hessian: Matrix) {
  const [low, high] = eigen(hessian);
  if (low === high) return low >= 0 ? 'minimum' : 'maximum';
  if (low * high === 0) return 'inconclusive';
  if (low > 0) return 'minimum';
  return high < 0 ? 'maximum' : 'saddle';
}

export function stationaryPoints() {
  const values = [0, Math.SQRT1_2, -Math.SQRT1_2];
  return values.map((u) => ({ loss: u ** 4 - u ** 2, beta: [2, u + 1], kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) }));
}
