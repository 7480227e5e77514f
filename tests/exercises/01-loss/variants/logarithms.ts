// Powers by exponential and logarithm of the absolute value, which is −Infinity at 0 and gives 0 there.
import type { Matrix, Vector } from '../types.ts';

const power = (base: number, exponent: number): number =>
  Math.exp(exponent * Math.log(Math.abs(base))) * (exponent % 2 === 1 ? Math.sign(base) : 1);

export function loss(beta: Vector): number {
  const [u, v] = [beta[0] - 2, beta[1] - 1];
  return power(u, 2) + power(v, 4) - power(v, 2);
}

export function gradient(beta: Vector): Vector {
  const [u, v] = [beta[0] - 2, beta[1] - 1];
  return [2 * power(u, 1), 4 * power(v, 3) - 2 * power(v, 1)];
}

export function hessian(beta: Vector): Matrix {
  const v = beta[1] - 1;
  return [
    [2, -0],
    [-0, 12 * power(v, 2) - 2],
  ];
}
