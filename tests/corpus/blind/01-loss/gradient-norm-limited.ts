import type { Matrix, Vector } from '../types.ts';

const MAX_NORM = 1e6;

function norm(v: Vector): number {
  return Math.sqrt(v.reduce((s, x) => s + x * x, 0));
}

export function loss([x, y]: Vector): number {
  return (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
}

export function gradient([x, y]: Vector): Vector {
  const g = [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
  const n = norm(g);
  if (n > MAX_NORM) return g.map((c) => (c / n) * MAX_NORM);
  return g;
}

export function hessian([, y]: Vector): Matrix {
  return [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];
}
