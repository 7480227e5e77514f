// You take two negative numbers on the diagonal for a maximum before you look at the determinant. [[-1, 2], [2,
// -1]] has the eigenvalues 1 and -3: with a negative determinant it is a saddle, whatever the diagonal says.
// weight: gap
import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const [[a, b], [, c]] = hessian;
  const determinant = a * c - b * b;
  if (determinant === 0) return 'inconclusive';
  if (a < 0 && c < 0) return 'maximum';
  return determinant < 0 ? 'saddle' : 'minimum';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [
    { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
