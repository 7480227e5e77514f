import type { Matrix, Vector } from '../types.ts';

console.log('exercise 1 loaded');

export function loss(beta: Vector): number {
  console.log('loss called with', beta);
  const result = (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
  console.log('loss =', result);
  return result;
}

export function gradient(beta: Vector): Vector {
  const result = [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
  console.log('\x1b[31mgradient\x1b[0m', beta, '->', result);
  return result;
}

export function hessian(beta: Vector): Matrix {
  const result = [
    [2, 0],
    [0, 12 * (beta[1] - 1) ** 2 - 2],
  ];
  console.table(result);
  console.error('hessian ok?');
  return result;
}
