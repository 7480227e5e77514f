import type { Matrix, Vector } from '../types.ts';

function partial(beta: Vector, i: number): number {
  switch (i) {
    case 0:
      return 2 * (beta[0] - 2);
    case 1: {
      const d = beta[1] - 1;
      return 4 * d ** 3 - 2 * d;
    }
    default:
      throw new Error('no such parameter');
  }
}

function partial2(beta: Vector, i: number, j: number): number {
  switch (`${i}${j}`) {
    case '00':
      return 2;
    case '11':
      return 12 * (beta[1] - 1) ** 2 - 2;
    default:
      return 0;
  }
}

export function loss(beta: Vector): number {
  const x = beta[0] - 2;
  const y = beta[1] - 1;
  return x ** 2 + y ** 4 - y ** 2;
}

export function gradient(beta: Vector): Vector {
  return Array.from({ length: 2 }, (_, i) => partial(beta, i));
}

export function hessian(beta: Vector): Matrix {
  return Array.from({ length: 2 }, (_, i) => Array.from({ length: 2 }, (_, j) => partial2(beta, i, j)));
}
