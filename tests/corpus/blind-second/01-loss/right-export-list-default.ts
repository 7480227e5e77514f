import type { Matrix, Vector } from '../types.ts';

function f(beta: Vector): number {
  const d = beta[1] - 1;
  return Math.pow(beta[0] - 2, 2) + Math.pow(d, 4) - Math.pow(d, 2);
}

function df(beta: Vector): Vector {
  const d = beta[1] - 1;
  return [2 * (beta[0] - 2), 4 * Math.pow(d, 3) - 2 * d];
}

function ddf(beta: Vector): Matrix {
  const d = beta[1] - 1;
  return [[2, 0], [0, 12 * Math.pow(d, 2) - 2]];
}

export { f as loss, df as gradient, ddf as hessian };
export default f;
