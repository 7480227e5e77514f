import type { Matrix } from '../types.ts';

const largest = (h: Matrix) => h.flat().reduce((m, v) => Math.max(m, Math.abs(v)), 0);

export function classify(hessian: Matrix) {
  const size = largest(hessian);
  if (size === 0) return 'inconclusive';
  const [[a, b], [c, d]] = hessian.map((row) => row.map((v) => v / size));
  const det = a * d - b * c;
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  return a > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const half = Math.sqrt(1 / 2);
  return [
    { beta: [2, 1], loss: 0, kind: 'saddle' },
    { beta: [2, 1 + half], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1 - half], loss: -0.25, kind: 'minimum' },
  ];
}
