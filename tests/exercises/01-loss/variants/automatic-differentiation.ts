// Taylor arithmetic: value, first and second derivative are carried through every product.
import type { Matrix, Vector } from '../types.ts';

type Jet = readonly [value: number, first: number, second: number];

const variable = (at: number): Jet => [at, 1, 0];
const times = (p: Jet, q: Jet): Jet => [p[0] * q[0], p[1] * q[0] + p[0] * q[1], p[2] * q[0] + 2 * p[1] * q[1] + p[0] * q[2]];
const minus = (p: Jet, q: Jet): Jet => [p[0] - q[0], p[1] - q[1], p[2] - q[2]];

function parts(beta: Vector): readonly [Jet, Jet] {
  const u = variable(beta[0] - 2);
  const v = variable(beta[1] - 1);
  const square = times(v, v);
  return [times(u, u), minus(times(square, square), square)];
}

export function loss(beta: Vector): number {
  const [p, q] = parts(beta);
  return p[0] + q[0];
}

export function gradient(beta: Vector): Vector {
  return parts(beta).map((part) => part[1]);
}

export function hessian(beta: Vector): Matrix {
  const [p, q] = parts(beta);
  return [
    [p[2], 0],
    [0, q[2]],
  ];
}
