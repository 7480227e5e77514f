// All brackets multiplied out and evaluated by Horner's rule: the rounding of another order of operations.
import type { Matrix, Vector } from '../types.ts';

export const loss = ([b1, b2]: Vector): number => b1 * (b1 - 4) + 4 + b2 * (b2 * (b2 * (b2 - 4) + 5) - 2);

export const gradient = ([b1, b2]: Vector): Vector => [2 * b1 - 4, b2 * (b2 * (4 * b2 - 12) + 10) - 2];

export const hessian = ([, b2]: Vector): Matrix => [
  [2, 0],
  [0, b2 * (12 * b2 - 24) + 10],
];
