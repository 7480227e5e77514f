import type { Matrix, Vector } from '../types.ts';

type Jet = [value: number, slope: number, curve: number];

const times = (a: Jet, b: Jet): Jet => [
  a[0] * b[0],
  a[1] * b[0] + a[0] * b[1],
  a[2] * b[0] + 2 * a[1] * b[1] + a[0] * b[2],
];
const minus = (a: Jet, b: Jet): Jet => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const variable = (x: number): Jet => [x, 1, 0];

function alongFirst(x: number): Jet {
  const t = variable(x - 2);
  return times(t, t);
}

function alongSecond(x: number): Jet {
  const t = variable(x - 1);
  const s = times(t, t);
  return minus(times(s, s), s);
}

export function loss(beta: Vector): number {
  return alongFirst(beta[0])[0] + alongSecond(beta[1])[0];
}
export function gradient(beta: Vector): Vector {
  return [alongFirst(beta[0])[1], alongSecond(beta[1])[1]];
}
export function hessian(beta: Vector): Matrix {
  return [[alongFirst(beta[0])[2], 0], [0, alongSecond(beta[1])[2]]];
}
