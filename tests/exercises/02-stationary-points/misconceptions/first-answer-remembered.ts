// An answer to one matrix is given for other matrices too: a variable outside the function
// remembers it. Let each call look at its own argument.
// weight: wrong
import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

let remembered: Kind | undefined;

export function classify(hessian: Matrix): Kind {
  if (remembered) return remembered;
  const [[a, b], [, c]] = hessian;
  const determinant = a * c - b * b;
  if (determinant === 0) remembered = 'inconclusive';
  else if (determinant < 0) remembered = 'saddle';
  else remembered = a > 0 ? 'minimum' : 'maximum';
  return remembered;
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [
    { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
