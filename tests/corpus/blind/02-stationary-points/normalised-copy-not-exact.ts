import type { Matrix } from '../types.ts';

const norm = (m: Matrix): number => Math.sqrt(m.flat().reduce((s, x) => s + x * x, 0));

export function classify(hessian: Matrix): string {
  const n = norm(hessian);
  if (n === 0) return 'inconclusive';
  const [[a, b], [, c]] = hessian.map((row) => row.map((x) => x / n));
  const det = a * c - b * b;
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  return a + c > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  return [
    { beta: [2, 1], loss: 0, kind: 'saddle' },
    { beta: [2, 1 - Math.sqrt(0.5)], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1 + Math.sqrt(0.5)], loss: -0.25, kind: 'minimum' },
  ];
}
