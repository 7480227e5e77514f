import type { Matrix, Vector } from '../types.ts';

/** value, first and second derivative by one variable */
interface Jet { v: number; d: number; dd: number }

const add = (p: Jet, q: Jet): Jet => ({ v: p.v + q.v, d: p.d + q.d, dd: p.dd + q.dd });
const neg = (p: Jet): Jet => ({ v: -p.v, d: -p.d, dd: -p.dd });
const mul = (p: Jet, q: Jet): Jet => ({
  v: p.v * q.v,
  d: p.d * q.v + p.v * q.d,
  dd: p.dd * q.v + 2 * p.d * q.d + p.v * q.dd,
});
const variable = (v: number): Jet => ({ v, d: 1, dd: 0 });
const constant = (v: number): Jet => ({ v, d: 0, dd: 0 });

function alongFirst(x: number): Jet {
  const u = add(variable(x), constant(-2));
  return mul(u, u);
}

function alongSecond(y: number): Jet {
  const u = add(variable(y), constant(-1));
  const square = mul(u, u);
  return add(mul(square, square), neg(square));
}

export function loss(beta: Vector): number {
  return alongFirst(beta[0]).v + alongSecond(beta[1]).v;
}

export function gradient(beta: Vector): Vector {
  return [alongFirst(beta[0]).d, alongSecond(beta[1]).d];
}

export function hessian(beta: Vector): Matrix {
  return [[alongFirst(beta[0]).dd, 0], [0, alongSecond(beta[1]).dd]];
}
