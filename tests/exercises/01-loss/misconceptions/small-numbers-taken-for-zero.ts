// You set small numbers to 0. Small compared with what? Near a stationary point the loss is flat and all slopes
// are small, and yet only at the point itself are they zero.
// weight: slip
import type { Matrix, Vector } from '../types.ts';

const tidy = (x: number) => (Math.abs(x) < 1e-6 ? 0 : x);

export function loss([x, y]: Vector): number {
  return tidy((x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2);
}

export function gradient([x, y]: Vector): Vector {
  return [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)].map(tidy);
}

export function hessian([, y]: Vector): Matrix {
  return [
    [2, 0],
    [0, 12 * (y - 1) ** 2 - 2],
  ];
}
