// Your answer is right, but the elimination is done inside the matrix that was passed in, which is another
// one afterwards. Work on a copy, or keep the pivots in variables.
// weight: slip
import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const rows = hessian as number[][];
  const determinant = rows[0][0] * rows[1][1] - rows[0][1] * rows[1][0];
  if (rows[0][0] !== 0) {
    rows[1][1] -= (rows[0][1] * rows[1][0]) / rows[0][0];
    rows[1][0] = 0;
  }
  if (determinant === 0) return 'inconclusive';
  if (determinant < 0) return 'saddle';
  return rows[0][0] > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [
    { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
