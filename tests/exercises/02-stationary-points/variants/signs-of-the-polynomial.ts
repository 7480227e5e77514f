// Descartes' rule on λ² − trace·λ + determinant, written as one nested conditional.
import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export const classify = (hessian: Matrix): Kind => {
  const [trace, product] = [hessian[0][0] + hessian[1][1], hessian[0][0] * hessian[1][1] - hessian[0][1] ** 2];
  return product === 0 ? 'inconclusive' : product < 0 ? 'saddle' : trace < 0 ? 'maximum' : 'minimum';
};

export const stationaryPoints = (): { beta: Vector; loss: number; kind: Kind }[] =>
  [-1, 0, 1].map((side) => ({
    beta: [2, 1 + side / Math.SQRT2],
    loss: -(side ** 2) / 4,
    kind: side ? 'minimum' : 'saddle',
  }));
