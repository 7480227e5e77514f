import type { Matrix, Vector } from '../types.ts';

const u = (b: Vector) => b[0] - 2;
const v = (b: Vector) => b[1] - 1;
const diag = (p: number, q: number): Matrix => [[p, 0], [0, q]];

export const loss = (b: Vector): number => u(b) ** 2 + v(b) ** 4 - v(b) ** 2;
export const gradient = (b: Vector): Vector => [2 * u(b), (4 * v(b) ** 2 - 2) * v(b)];
export const hessian = (b: Vector): Matrix => diag(12 * v(b) ** 2 - 2, 2);
