// You answer “inconclusive” for the zero matrix alone and call the other singular ones saddles. A single
// eigenvalue of zero is enough to leave the question open.
// weight: slip
import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const [[a, b], [, c]] = hessian;
  const [determinant, trace] = [a * c - b * b, a + c];
  if (determinant > 0) return trace > 0 ? 'minimum' : 'maximum';
  return determinant === 0 && trace === 0 ? 'inconclusive' : 'saddle';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [
    { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
