import type { Matrix } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';
type Point = { beta: number[]; loss: number; kind: Kind };

let known: Point[] | undefined;

export function classify(hessian: Matrix): Kind {
  const [[a, b], [c, d]] = hessian;
  const det = a * d - b * c;
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  if (a + d < 0) return 'maximum';
  return 'minimum';
}

function compute(): Point[] {
  const r = 2 ** -0.5;
  return [1 - r, 1, 1 + r].map((y) => ({
    beta: [2, y],
    loss: (y - 1) ** 4 - (y - 1) ** 2,
    kind: classify([[2, 0], [0, 12 * (y - 1) ** 2 - 2]]),
  }));
}

export function stationaryPoints(): Point[] {
  known ??= compute();
  return known.map((p) => ({ ...p, beta: [...p.beta] }));
}
