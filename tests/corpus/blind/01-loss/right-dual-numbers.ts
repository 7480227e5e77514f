import type { Matrix, Vector } from '../types.ts';

interface Dual { v: number; d: number }
const add = (a: Dual, b: Dual): Dual => ({ v: a.v + b.v, d: a.d + b.d });
const sub = (a: Dual, b: Dual): Dual => ({ v: a.v - b.v, d: a.d - b.d });
const mul = (a: Dual, b: Dual): Dual => ({ v: a.v * b.v, d: a.v * b.d + a.d * b.v });
const num = (v: number): Dual => ({ v, d: 0 });

function lossOf(b1: Dual, b2: Dual): Dual {
  const a = sub(b1, num(2));
  const u = sub(b2, num(1));
  const uu = mul(u, u);
  return sub(add(mul(a, a), mul(uu, uu)), uu);
}

function secondOf(u: Dual): Dual {
  return sub(mul(num(4), mul(u, mul(u, u))), mul(num(2), u));
}

export function loss(beta: Vector): number {
  return lossOf(num(beta[0]), num(beta[1])).v;
}

export function gradient(beta: Vector): Vector {
  return [
    lossOf({ v: beta[0], d: 1 }, num(beta[1])).d,
    lossOf(num(beta[0]), { v: beta[1], d: 1 }).d,
  ];
}

export function hessian(beta: Vector): Matrix {
  const g2 = secondOf(sub({ v: beta[1], d: 1 }, num(1)));
  const g1 = mul(num(2), sub({ v: beta[0], d: 1 }, num(2)));
  return [[g1.d, 0], [0, g2.d]];
}
