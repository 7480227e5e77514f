// You call a matrix inconclusive as soon as its trace is zero. Then the eigenvalues are opposite, as 1 and −1 are: a
// saddle, unless both are zero.
// weight: slip
import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const [[a, b], [, c]] = hessian;
  const [determinant, trace] = [a * c - b * b, a + c];
  if (determinant === 0 || trace === 0) return 'inconclusive';
  if (determinant < 0) return 'saddle';
  return trace > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [
    { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
