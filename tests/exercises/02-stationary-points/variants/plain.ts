// The signs of the determinant and of one diagonal entry; the three points as literals. The misconceptions are changes of
// this file.
import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const [[a, b], [, c]] = hessian;
  const determinant = a * c - b * b;
  if (determinant === 0) return 'inconclusive';
  if (determinant < 0) return 'saddle';
  return a > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [
    { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
