import type { Matrix, Vector } from '../types.ts';

const R = Math.sqrt(0.5);

// distances from both minima along the second axis
function distances(b2: number): { left: number; right: number } {
  return { left: b2 - (1 - R), right: b2 - (1 + R) };
}

export function loss(beta: Vector): number {
  const { left, right } = distances(beta[1]);
  return (beta[0] - 2) ** 2 + (left * right) ** 2 - 1 / 4;
}

export function gradient(beta: Vector): Vector {
  const { left, right } = distances(beta[1]);
  return [2 * (beta[0] - 2), 2 * left * right * (left + right)];
}

export function hessian(beta: Vector): Matrix {
  const { left, right } = distances(beta[1]);
  const sum = left + right;
  return [[2, 0], [0, 2 * sum * sum + 4 * left * right]];
}
