// You decide by the diagonal, as if its two numbers were the eigenvalues. They are so only where the off-
// diagonal is zero: a large one turns a bowl into a saddle.
// weight: gap
import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const [[a, b], [, c]] = hessian;
  if (a > 0 && c > 0) return 'minimum';
  if (a < 0 && c < 0) return 'maximum';
  return a === 0 || c === 0 ? 'inconclusive' : 'saddle';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [
    { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
