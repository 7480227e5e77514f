import type { Matrix, Vector } from '../types.ts';

export const loss = ([y, x]: Vector): number => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;

export const gradient = ([y, x]: Vector): Vector => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];

export const hessian = ([y]: Vector): Matrix => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];
