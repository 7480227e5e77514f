import type { Matrix, Vector } from '../types.ts';

let calls = 0;

export function loss(beta: Vector): number {
  calls += 1;
  const value = (beta[0] - 2) ** 2 + ((beta[1] - 1) ** 2 - 1) * (beta[1] - 1) ** 2;
  if (calls <= 3) console.log('loss at', beta[0], beta[1], '=', value);
  return value;
}

export function gradient(beta: Vector): Vector {
  calls += 1;
  const g: [number, number] = [0, 0];
  g[0] = (beta[0] - 2) * 2;
  g[1] = ((beta[1] - 1) ** 2 * 4 - 2) * (beta[1] - 1);
  return g;
}

export function hessian(beta: Vector): Matrix {
  calls += 1;
  return JSON.parse(JSON.stringify([[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]]));
}
