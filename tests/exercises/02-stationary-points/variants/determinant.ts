// The test of the determinant and one diagonal entry; the three points as literals.
import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const determinant = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (determinant < 0) return 'saddle';
  if (determinant > 0) return hessian[0][0] > 0 ? 'minimum' : 'maximum';
  return 'inconclusive';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [
    { beta: [2, 1 + 1 / Math.sqrt(2)], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1 - 1 / Math.sqrt(2)], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
