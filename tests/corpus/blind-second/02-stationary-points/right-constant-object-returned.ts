import type { Matrix, Vector } from '../types.ts';

export type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';
export interface StationaryPoint { readonly beta: Vector; readonly loss: number; readonly kind: Kind }

const HALF_ROOT = Math.SQRT1_2;

const ALL: StationaryPoint[] = [
  { beta: Object.freeze([2, 1 - HALF_ROOT]), loss: -1 / 4, kind: 'minimum' },
  { beta: Object.freeze([2, 1]), loss: 0, kind: 'saddle' },
  { beta: Object.freeze([2, 1 + HALF_ROOT]), loss: -1 / 4, kind: 'minimum' },
];
Object.freeze(ALL);

export function classify(hessian: Matrix): Kind {
  const [[a, b], [c, d]] = hessian as [[number, number], [number, number]];
  const det = a * d - b * c;
  const trace = a + d;
  if (det < 0) return 'saddle';
  if (det > 0 && trace > 0) return 'minimum';
  if (det > 0 && trace < 0) return 'maximum';
  return 'inconclusive';
}

export function stationaryPoints(): StationaryPoint[] {
  return ALL;
}
