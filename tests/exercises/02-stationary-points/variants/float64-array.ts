// Points in Float64Arrays, frozen objects around them.
import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const entries = Float64Array.from(hessian.flat());
  const determinant = entries[0] * entries[3] - entries[1] * entries[2];
  if (determinant === 0) return 'inconclusive';
  if (determinant < 0) return 'saddle';
  return entries[0] + entries[3] > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  return Object.freeze([
    Object.freeze({ beta: Float64Array.of(2, 1 + Math.SQRT1_2), loss: -0.25, kind: 'minimum' }),
    Object.freeze({ beta: Float64Array.of(2, 1 - Math.SQRT1_2), loss: -0.25, kind: 'minimum' }),
    Object.freeze({ beta: Float64Array.of(2, 1), loss: 0, kind: 'saddle' }),
  ]);
}
