import type { Matrix, Vector } from '../types.ts';

export type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export interface StationaryPoint {
  readonly beta: Vector;
  readonly loss: number;
  readonly kind: Kind;
}

export function classify(hessian: Matrix): Kind {
  const [[a, b], [, c]] = hessian;
  const determinant = a * c - b * b;
  if (determinant === 0) return 'inconclusive';
  if (determinant < 0) return 'saddle';
  return a + c > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints(): StationaryPoint[] {
  return [
    { beta: [2, 1 - Math.SQRT1_2], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
    { beta: [2, 1 + Math.SQRT1_2], loss: -0.25, kind: 'minimum' },
  ];
}
