import type { Matrix, Vector } from '../types.ts';

class Landscape {
  constructor(private a: number, private b: number) {}

  height(): number {
    return this.a * this.a + this.b ** 4 - this.b ** 2;
  }

  // where does the ground fall?
  direction(): number[] {
    return [-2 * this.a, -(4 * this.b ** 3 - 2 * this.b)];
  }

  bend(): number[][] {
    return [[2, 0], [0, 12 * this.b ** 2 - 2]];
  }
}

const at = (beta: Vector) => new Landscape(beta[0] - 2, beta[1] - 1);

export const loss = (beta: Vector): number => at(beta).height();
export const gradient = (beta: Vector): Vector => at(beta).direction();
export const hessian = (beta: Vector): Matrix => at(beta).bend();
