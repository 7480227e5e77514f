import type { Matrix, Vector } from '../types.ts';

function check(beta: Vector): asserts beta is readonly [number, number] {
  if (beta.length !== 2) {
    throw new RangeError(`beta must have two coordinates, not ${beta.length}`);
  }
  if (beta.some((b) => typeof b !== 'number' || Number.isNaN(b))) {
    throw new TypeError('beta must hold numbers');
  }
}

export function loss(beta: Vector): number {
  check(beta);
  const [b1, b2] = beta;
  return (b1 - 2) ** 2 + (b2 - 1) ** 4 - (b2 - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  check(beta);
  const [b1, b2] = beta;
  return [2 * (b1 - 2), 4 * (b2 - 1) ** 3 - 2 * (b2 - 1)];
}

export function hessian(beta: Vector): Matrix {
  check(beta);
  return [
    [2, 0],
    [0, 12 * (beta[1] - 1) ** 2 - 2],
  ];
}
