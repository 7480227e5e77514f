import type { Matrix, Vector } from '../types.ts';

class Layer {
  private u = NaN;
  private v = NaN;

  forward(beta: Vector): number {
    this.u = beta[0] - 2;
    this.v = beta[1] - 1;
    return this.u ** 2 + this.v ** 4 - this.v ** 2;
  }

  backward(beta: Vector): Vector {
    if (Number.isNaN(this.u)) this.forward(beta);
    return [2 * this.u, 4 * this.v ** 3 - 2 * this.v];
  }
}

const layer = new Layer();

export const loss = (beta: Vector): number => layer.forward(beta);
export const gradient = (beta: Vector): Vector => layer.backward(beta);
export const hessian = (beta: Vector): Matrix => [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
