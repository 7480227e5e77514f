import type { Matrix, Vector } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  const trace = hessian[0][0] + hessian[1][1];
  if (det < 0) return 'saddle';
  if (det >= 0 && trace > 0) return 'minimum';
  if (det > 0 && trace < 0) return 'maximum';
  return 'inconclusive';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [-Math.SQRT1_2, 0, Math.SQRT1_2].map((u) => ({
    beta: [2, 1 + u],
    loss: u * u * (u * u - 1),
    kind: classify([[2, 0], [0, 12 * u * u - 2]]),
  }));
}
