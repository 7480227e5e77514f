import type { Matrix, Vector } from '../types.ts';

namespace Calculus {
  export const square = (t: number): number => t * t;
  export const cube = (t: number): number => t * t * t;
  export const fourth = (t: number): number => square(square(t));
  export function diagonal(...entries: number[]): number[][] {
    return entries.map((entry, i) => entries.map((_, j) => (i === j ? entry : 0)));
  }
}

export function loss(beta: Vector): number {
  const [b1, b2] = beta;
  return Calculus.square(b1 - 2) + Calculus.fourth(b2 - 1) - Calculus.square(b2 - 1);
}

export function gradient(beta: Vector): Vector {
  const [b1, b2] = beta;
  return [2 * (b1 - 2), 4 * Calculus.cube(b2 - 1) - 2 * (b2 - 1)];
}

export function hessian(beta: Vector): Matrix {
  return Calculus.diagonal(2, 12 * Calculus.square(beta[1] - 1) - 2);
}
