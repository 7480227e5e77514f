// Lines end with CR LF, the file begins with a byte-order mark, and the exports stand in a list with a default beside it.
import type { Matrix, Vector } from '../types.ts';

function f(beta: Vector): number {
  const a = beta[0] - 2;
  const b = beta[1] - 1;
  return a * a + (b * b - 1) * b * b;
}

function gradient(beta: Vector): Vector {
  const b = beta[1] - 1;
  return [2 * beta[0] - 4, (4 * b * b - 2) * b];
}

function hessian(beta: Vector): Matrix {
  const b = beta[1] - 1;
  return [[2, 0], [0, 12 * b * b - 2]];
}

export { f as loss, gradient, hessian };
export default { loss: f, gradient, hessian };
