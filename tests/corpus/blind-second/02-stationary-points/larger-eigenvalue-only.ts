import type { Matrix } from '../types.ts';

function eigenvalues(h: Matrix) {
  const t = h[0][0] + h[1][1];
  const s = Math.sqrt((h[0][0] - h[1][1]) ** 2 + 4 * h[0][1] ** 2);
  return { larger: (t + s) / 2, smaller: (t - s) / 2 };
}

export function classify(hessian: Matrix) {
  const { larger, smaller } = eigenvalues(hessian);
  if (larger === 0 || smaller === 0) return 'inconclusive';
  if (larger > 0) return 'minimum';
  if (larger < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const w = 1 / Math.SQRT2;
  return [
    { beta: [2, 1 + w], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1 - w], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
