// Where a coordinate is 0, your loss puts another number in its place. In TypeScript 0 || 2 is 2: the operator || also
// replaces 0, which is a number like any other. β always has both coordinates, so no default is needed.
// weight: slip
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const x = beta[0] || 2;
  const y = beta[1] || 1;
  return (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
}

export function gradient([x, y]: Vector): Vector {
  return [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
}

export function hessian([, y]: Vector): Matrix {
  return [
    [2, 0],
    [0, 12 * (y - 1) ** 2 - 2],
  ];
}
