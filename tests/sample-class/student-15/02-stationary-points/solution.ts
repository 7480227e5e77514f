import type { Matrix, Vector } from '../types.ts';

export function classify([[a, b], [, d]]: Matrix): string {
  const det = a * d - b * b;
  if (Math.abs(det) < 1e-6) return 'inconclusive';
  if (det < 0) return 'saddle';
  return a > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: string }[] {
  return [
    { beta: [2, 1.7071], loss: -0.25, kind: 'minimum' },
    { beta: [2, 0.2929], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
