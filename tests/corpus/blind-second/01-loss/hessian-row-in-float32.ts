import type { Matrix, Vector } from '../types.ts';

class Model {
  loss(beta: Vector): number {
    return Math.pow(beta[0] - 2, 2) + Math.pow(beta[1] - 1, 4) - Math.pow(beta[1] - 1, 2);
  }
  gradient(beta: Vector): Vector {
    return Float64Array.of(2 * (beta[0] - 2), 4 * Math.pow(beta[1] - 1, 3) - 2 * (beta[1] - 1)) as any;
  }
  hessian(beta: Vector): Matrix {
    return [
      [...Float32Array.of(2, 0)],
      [...Float32Array.of(0, 12 * Math.pow(beta[1] - 1, 2) - 2)],
    ];
  }
}

const model = new Model();
export const loss = model.loss;
export const gradient = model.gradient;
export const hessian = model.hessian;
