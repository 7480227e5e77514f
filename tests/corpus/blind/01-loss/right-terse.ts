import type { Matrix, Vector } from '../types.ts'
export const loss = ([x, y]: Vector) => (x - 2) ** 2 + (y -= 1) ** 4 - y ** 2
export const gradient = ([x, y]: Vector): Vector => [2 * x - 4, 4 * (y -= 1) ** 3 - 2 * y]
export const hessian = ([, y]: Vector): Matrix => [[2, 0], [0, 12 * --y * y - 2]]
