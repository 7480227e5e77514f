// Your points have β₁ = 0. The derivative by β₁ has to vanish as well, and it does so at another β₁.
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
    { beta: [0, 1 + Math.SQRT1_2], loss: 15 / 4, kind: 'minimum' },
    { beta: [0, 1 - Math.SQRT1_2], loss: 15 / 4, kind: 'minimum' },
    { beta: [0, 1], loss: 4, kind: 'saddle' },
  ];
}
