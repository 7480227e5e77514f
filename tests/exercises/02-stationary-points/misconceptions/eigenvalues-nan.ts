// Your eigenvalues are NaN where the coupling is strong: the root is taken of a negative number, and every
// comparison with NaN is false. Check the sign before b² under the root: the eigenvalues of a symmetric
// matrix are real.
// weight: wrong
import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const [[a, b], [, c]] = hessian;
  const root = Math.sqrt(((a - c) / 2) ** 2 - b * b);
  const [smaller, larger] = [(a + c) / 2 - root, (a + c) / 2 + root];
  if (smaller > 0) return 'minimum';
  if (larger < 0) return 'maximum';
  if (smaller < 0 && larger > 0) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [
    { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
