// The double well as a completed square: (β₁ − 2)² + ((β₂ − 1)² − 1/2)² − 1/4.
import type { Matrix, Vector } from '../types.ts';

const excess = (beta: Vector): number => (beta[1] - 1) ** 2 - 0.5;

export const loss = (beta: Vector): number => (beta[0] - 2) ** 2 + excess(beta) ** 2 - 0.25;

export const gradient = (beta: Vector): Vector => [2 * (beta[0] - 2), 4 * (beta[1] - 1) * excess(beta)];

export const hessian = (beta: Vector): Matrix => [
  [2, 0],
  [0, 12 * excess(beta) + 4],
];
