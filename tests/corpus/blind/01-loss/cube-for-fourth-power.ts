import type { Matrix, Vector } from '../types.ts';

const d = (beta: Vector) => beta[0] - 2;
const u = (beta: Vector) => beta[1] - 1;

export const loss = (beta: Vector): number => d(beta) ** 2 + u(beta) ** 3 - u(beta) ** 2;
export const gradient = (beta: Vector): Vector => [2 * d(beta), 4 * u(beta) ** 3 - 2 * u(beta)];
export const hessian = (beta: Vector): Matrix => [[2, 0], [0, 12 * u(beta) ** 2 - 2]];
