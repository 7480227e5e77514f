import type { Matrix, Vector } from '../types.ts';

interface Stationary { beta: Vector; loss: number; kind: 'minimum' | 'maximum' | 'saddle' | 'inconclusive' }

export function classify(hessian: Matrix): Stationary['kind'] {
  const trace = hessian[0]![0]! + hessian[1]![1]!;
  const det = hessian[0]![0]! * hessian[1]![1]! - hessian[0]![1]! * hessian[1]![0]!;
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  return trace > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints(): Stationary[] {
  const r = Math.sqrt(2) / 2;
  return [
    { beta: [1 + r, 2], loss: -0.25, kind: 'minimum' },
    { beta: [1 - r, 2], loss: -0.25, kind: 'minimum' },
    { beta: [1, 2], loss: 0, kind: 'saddle' },
  ];
}
