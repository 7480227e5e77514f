import type { Matrix, Vector } from '../types.ts';

type Name = 'b1' | 'b2';
const NAMES: Name[] = ['b1', 'b2'];
const OFFSET: Record<Name, number> = { b1: 2, b2: 1 };

const slope: Record<Name, (d: number) => number> = {
  b1: (d) => 2 * d,
  b2: (d) => 4 * d ** 3 - 2 * d,
};
const curvature: Record<Name, (d: number) => number> = {
  b1: () => 2,
  b2: (d) => 12 * d ** 2 - 2,
};
const height: Record<Name, (d: number) => number> = {
  b1: (d) => d ** 2,
  b2: (d) => d ** 4 - d ** 2,
};

const distance = (beta: Vector, name: Name): number => beta[NAMES.indexOf(name)] - OFFSET[name];

export function loss(beta: Vector): number {
  let total = 0;
  for (const name of NAMES) total += height[name](distance(beta, name));
  return total;
}

export function gradient(beta: Vector): Vector {
  return NAMES.map((name) => slope[name](distance(beta, name)));
}

export function hessian(beta: Vector): Matrix {
  return NAMES.map((row) => NAMES.map((column) => (row === column ? curvature[row](distance(beta, row)) : 0)));
}
