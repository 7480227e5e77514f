import type { Matrix, Vector } from '../types.ts';

const well = { f: (u: number) => u ** 4 - u ** 2, g: (u: number) => 4 * u ** 3 - 2 * u, h: (u: number) => 12 * u ** 2 - 2 };

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + well.f(beta[1] - 1);
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), well.g(beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  const h: number[][] = [];
  for (let row = 0; row < 2; row++) {
    h.push([0, 0]);
    h[row][1 - row] = row === 0 ? 2 : well.h(beta[1] - 1);
  }
  return h;
}
