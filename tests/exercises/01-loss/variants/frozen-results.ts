// Frozen arrays, a generator that yields the components, and a class that extends Array for the Hessian.
import type { Matrix, Vector } from '../types.ts';

class Diagonal extends Array<readonly number[]> {
  static of2(first: number, second: number): Diagonal {
    const matrix = new Diagonal();
    matrix.push(Object.freeze([first, 0]), Object.freeze([0, second]));
    return Object.freeze(matrix) as Diagonal;
  }
}

function* slopes(beta: Vector): Generator<number> {
  yield 2 * (beta[0] - 2);
  yield -2 * (beta[1] - 1) * (1 - 2 * (beta[1] - 1) ** 2);
}

export function loss(this: void, beta: Vector): number {
  const v2 = (beta[1] - 1) ** 2;
  return v2 * v2 - v2 + (beta[0] - 2) ** 2;
}

export function gradient(beta: Vector): Vector {
  return Object.freeze([...slopes(beta)]);
}

export function hessian(beta: Vector): Matrix {
  return Diagonal.of2(2, 12 * (beta[1] - 1) ** 2 - 2);
}
