import type { Matrix, Vector } from '../types.ts';

class DoubleWell {
  static readonly BOTTOM = 2;
  static readonly RIDGE = 1;

  readonly d: number;
  readonly u: number;

  private constructor(beta: Vector) {
    this.d = beta[0] - DoubleWell.BOTTOM;
    this.u = beta[1] - DoubleWell.RIDGE;
  }

  static at(beta: Vector): DoubleWell { return new DoubleWell(beta); }

  get value(): number { return this.d ** 2 + this.u ** 4 - this.u ** 2; }
  get slope(): [number, number] { return [2 * this.d, 4 * this.u ** 3 - 2 * this.u]; }
  get curvature(): [[number, number], [number, number]] {
    return [[2, 0], [0, 12 * this.u ** 2 - 2]];
  }
}

export function loss(beta: Vector): number { return DoubleWell.at(beta).value; }
export function gradient(beta: Vector): Vector { return DoubleWell.at(beta).slope; }
export function hessian(beta: Vector): Matrix { return DoubleWell.at(beta).curvature; }
