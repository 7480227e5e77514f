import type { Matrix, Vector } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const trace = hessian[0][0] + hessian[1][1];
  const product = hessian[0][0] * hessian[1][1] - hessian[0][1] ** 2;
  const discriminant = trace ** 2 - 4 * product;
  if (discriminant < 0) return 'saddle';
  if (discriminant === 0) return 'inconclusive';
  return trace > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: 'minimum' | 'saddle' }[] {
  const root = Math.SQRT1_2;
  return [
    { beta: [2, 1 - root], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
    { beta: [2, 1 + root], loss: -0.25, kind: 'minimum' },
  ];
}
