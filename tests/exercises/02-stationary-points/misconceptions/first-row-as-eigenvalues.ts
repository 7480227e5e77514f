// You read the first row as if it held the two eigenvalues. Its second number is the mixed derivative;
// compute the eigenvalues, or their product and sum.
// weight: wrong
import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const [first, second] = hessian[0];
  if (first === 0 || second === 0) return 'inconclusive';
  if (first * second < 0) return 'saddle';
  return first > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [
    { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
