import type { Matrix } from '../types.ts';

function eigenvalues([[a, b], [, c]]: Matrix) {
  const root = Math.sqrt((a - c) ** 2 + 4 * b ** 2);
  return [(a + c + root) / 2, (a + c - root) / 2];
}

export function classify(hessian: Matrix) {
  const [l1, l2] = eigenvalues(hessian);
  if (l1 === 0 || l2 === 0) return 'inconclusive';
  if (l1 > 0 && l2 > 0) return 'maximum';
  if (l1 < 0 && l2 < 0) return 'minimum';
  return 'saddle';
}

export function stationaryPoints() {
  const r = Math.sqrt(0.5);
  return [-r, 0, r].map((u) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) }));
}
