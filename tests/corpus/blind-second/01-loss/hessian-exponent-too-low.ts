import type { Matrix, Vector } from '../types.ts';

namespace Derivatives {
  export function zeroth(y: number) { return y ** 4 - y ** 2; }
  export function first(y: number) { return 4 * y ** 3 - 2 * y; }
  export function second(y: number) { return 12 * y - 2; }
}

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + Derivatives.zeroth(beta[1] - 1);
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), Derivatives.first(beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, Derivatives.second(beta[1] - 1)]];
}
