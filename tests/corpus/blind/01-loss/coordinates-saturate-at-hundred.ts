import type { Matrix, Vector } from '../types.ts';

class Domain {
  static readonly LIMIT = 100;
  static restrict(beta: Vector): number[] {
    return beta.map((x) => {
      if (x > Domain.LIMIT) return Domain.LIMIT;
      if (x < -Domain.LIMIT) return -Domain.LIMIT;
      return x;
    });
  }
}

export function loss(beta: Vector): number {
  const [a, b] = Domain.restrict(beta);
  return (a - 2) ** 2 + (b - 1) ** 4 - (b - 1) ** 2;
}
export function gradient(beta: Vector): Vector {
  const [a, b] = Domain.restrict(beta);
  return [2 * (a - 2), 4 * (b - 1) ** 3 - 2 * (b - 1)];
}
export function hessian(beta: Vector): Matrix {
  const [, b] = Domain.restrict(beta);
  return [[2, 0], [0, 12 * (b - 1) ** 2 - 2]];
}
