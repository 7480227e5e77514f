import type { Matrix, Vector } from '../types.ts';

function pos(x: number): number {
  if (x < 0) {
    return 0;
  } else {
    return x;
  }
}

export function loss(beta: Vector): number {
  let x = beta[0];
  let y = beta[1];
  x = x - 2;
  y = y - 1;
  return x ** 2 + y ** 4 - y ** 2;
}

export function gradient(beta: Vector): Vector {
  let x = beta[0];
  let y = beta[1];
  x = x - 2;
  y = y - 1;
  return [pos(2 * x), pos(4 * y ** 3 - 2 * y)];
}

export function hessian(beta: Vector): Matrix {
  let y = beta[1];
  y = y - 1;
  return [[2, 0], [0, 12 * y ** 2 - 2]];
}
