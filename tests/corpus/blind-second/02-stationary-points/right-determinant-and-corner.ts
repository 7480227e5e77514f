import type { Matrix, Vector } from '../types.ts';

export type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export interface StationaryPoint {
  readonly beta: Vector;
  readonly loss: number;
  readonly kind: Kind;
}

export function classify(hessian: Matrix): Kind {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (det < 0) return 'saddle';
  if (det === 0) return 'inconclusive';
  return hessian[0][0] > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints(): StationaryPoint[] {
  const r = Math.sqrt(0.5);
  return [
    { beta: [2, 1 + r], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1 - r], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
