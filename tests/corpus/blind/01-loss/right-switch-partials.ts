import type { Matrix, Vector } from '../types.ts';

function partial(beta: Vector, i: number): number {
  switch (i) {
    case 0:
      return 2 * (beta[0] - 2);
    case 1: {
      const u = beta[1] - 1;
      return 4 * u ** 3 - 2 * u;
    }
    default:
      throw new RangeError('no such coordinate');
  }
}

function secondPartial(beta: Vector, i: number, j: number): number {
  if (i !== j) return 0;
  switch (i) {
    case 0:
      return 2;
    case 1:
      return 12 * (beta[1] - 1) ** 2 - 2;
    default:
      throw new RangeError('no such coordinate');
  }
}

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 - (beta[1] - 1) ** 2 + (beta[1] - 1) ** 4;
}
export function gradient(beta: Vector): Vector {
  const g: number[] = [];
  for (let i = 0; i < 2; i += 1) g.push(partial(beta, i));
  return g;
}
export function hessian(beta: Vector): Matrix {
  const h: number[][] = [];
  for (let i = 0; i < 2; i += 1) {
    h[i] = [];
    for (let j = 0; j < 2; j += 1) h[i][j] = secondPartial(beta, i, j);
  }
  return h;
}
