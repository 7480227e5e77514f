import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const h = hessian as number[][];
  const det = h[0][0] * h[1][1] - h[0][1] * h[1][0];
  if (h[0][0] !== 0) {
    const factor = h[1][0] / h[0][0];
    for (let j = 0; j < 2; j++) h[1][j] -= factor * h[0][j];
  }
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  return h[0][0] > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const list = [];
  for (const y of [1, 1 - Math.SQRT1_2, 1 + Math.SQRT1_2]) {
    list.push({ beta: [2, y], loss: (y - 1) ** 4 - (y - 1) ** 2, kind: y === 1 ? 'saddle' : 'minimum' });
  }
  return list;
}
