import type { Matrix, Vector } from '../types.ts';

export function classify([[a, b], [c, d]]: Matrix): string {
  const det = a * d - b * c;
  const trace = a + d;
  if (det > 0 && trace > 0) return 'minimum';
  if (det === 0) return 'minimum';
  if (det < 0) return 'saddle';
  return 'maximum';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: string }[] {
  return [1 + Math.SQRT1_2, 1 - Math.SQRT1_2, 1].map((b2) => ({
    beta: [2, b2],
    loss: (b2 - 1) ** 4 - (b2 - 1) ** 2,
    kind: classify([
      [2, 0],
      [0, 12 * (b2 - 1) ** 2 - 2],
    ]),
  }));
}
