// You ask whether all entries are positive or negative. “Positive definite” is about the eigenvalues: [[1,
// 2], [2, 1]] has only positive entries, and yet the eigenvalues 3 and −1.
// weight: wrong
import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const entries = hessian.flat();
  if (entries.every((entry) => entry === 0)) return 'inconclusive';
  if (entries.every((entry) => entry >= 0)) return 'minimum';
  return entries.every((entry) => entry <= 0) ? 'maximum' : 'saddle';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [
    { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
