import type { Matrix, Vector } from '../types.ts';

type C = [number, number];
const mul = (a: C, b: C): C => [a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]];
const sub = (a: C, b: C): C => [a[0] - b[0], a[1] - b[1]];

const valley = (x: C): C => {
  const u = sub(x, [2, 0]);
  return mul(u, u);
};
const doubleWell = (y: C): C => {
  const v = sub(y, [1, 0]);
  const v2 = mul(v, v);
  return sub(mul(v2, v2), v2);
};

const h = 1e-30;
const slope = (f: (z: C) => C, at: number): number => f([at, h])[1] / h;

export function loss(beta: Vector): number {
  return valley([beta[0], 0])[0] + doubleWell([beta[1], 0])[0];
}

export function gradient(beta: Vector): Vector {
  return [slope(valley, beta[0]), slope(doubleWell, beta[1])];
}

export function hessian(beta: Vector): Matrix {
  const v = beta[1] - 1;
  return [[2, 0], [0, 12 * v * v - 2]];
}
