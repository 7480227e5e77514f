import type { Matrix, Vector } from '../types.ts';

class Point {
  readonly #dx: number;
  readonly #dy: number;

  constructor(beta: Vector) {
    this.#dx = beta[0] - 2;
    this.#dy = beta[1] - 1;
  }

  get loss(): number {
    return this.#dx ** 2 + this.#dy ** 4 - this.#dy ** 2;
  }

  get gradient(): Vector {
    return [2 * this.#dx, 4 * this.#dy ** 3 - 2 * this.#dy];
  }

  get hessian(): Matrix {
    return [[2, 0], [0, 12 * this.#dy ** 2 - 2]];
  }
}

export const loss = (beta: Vector): number => new Point(beta).loss;
export const gradient = (beta: Vector): Vector => new Point(beta).gradient;
export const hessian = (beta: Vector): Matrix => new Point(beta).hessian;
