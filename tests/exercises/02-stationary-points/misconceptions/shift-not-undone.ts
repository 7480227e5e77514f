// Your β₂ are values of u = β₂ − 1. That substitution makes the equation easy; undo it at the end.
// weight: slip
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
    { beta: [2, Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, -Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 0], loss: 0, kind: 'saddle' },
  ];
}
