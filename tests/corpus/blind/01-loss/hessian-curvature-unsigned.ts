import type { Matrix, Vector } from '../types.ts';

const poly = (c: number[]) => (x: number) => c.reduce((a, k) => a * x + k, 0);
const f = poly([1, 0, -1, 0, 0]);
const df = poly([4, 0, -2, 0]);
const ddf = poly([12, 0, -2]);

export const loss = (b: Vector): number => (b[0] - 2) ** 2 + f(b[1] - 1);
export const gradient = (b: Vector): Vector => [(b[0] - 2) * 2, df(b[1] - 1)];
export const hessian = (b: Vector): Matrix => [[2, 0], [0, Math.abs(ddf(b[1] - 1))]];
