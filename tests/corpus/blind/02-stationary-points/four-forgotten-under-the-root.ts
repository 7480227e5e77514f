import type { Matrix } from '../types.ts';

function eigenvalues(m: Matrix): [number, number] {
  const sum = m[0][0] + m[1][1];
  const difference = m[0][0] - m[1][1];
  const root = Math.sqrt(difference ** 2 + m[0][1] ** 2);
  return [(sum + root) / 2, (sum - root) / 2];
}

export function classify(hessian: Matrix) {
  const [big, small] = eigenvalues(hessian);
  if (big === 0 || small === 0) return 'inconclusive';
  if (small > 0) return 'minimum';
  if (big < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const us = [Math.SQRT1_2, 0, -Math.SQRT1_2];
  return us.map((u) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) }));
}
