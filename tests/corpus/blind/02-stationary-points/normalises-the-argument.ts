import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const m = hessian as number[][];
  let largest = 0;
  for (const row of m) for (const x of row) largest = Math.max(largest, Math.abs(x));
  if (largest === 0) return 'inconclusive';
  const det = m[0][0] * m[1][1] - m[0][1] * m[1][0];
  for (let i = 0; i < 2; i++) for (let j = 0; j < 2; j++) m[i][j] /= largest;
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  return m[0][0] > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  return [0, Math.SQRT1_2, -Math.SQRT1_2].map((u) => ({
    beta: [2, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]),
  }));
}
