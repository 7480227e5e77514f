import type { Matrix, Vector } from '../types.ts';

type Expr =
  | { op: 'num'; value: number }
  | { op: 'var'; index: number }
  | { op: '+' | '-' | '*'; left: Expr; right: Expr };

const n = (value: number): Expr => ({ op: 'num', value });
const v = (index: number): Expr => ({ op: 'var', index });
const bin = (op: '+' | '-' | '*') => (left: Expr, right: Expr): Expr => ({ op, left, right });
const add = bin('+'), sub = bin('-'), mul = bin('*');

function evaluate(e: Expr, beta: Vector): number {
  switch (e.op) {
    case 'num': return e.value;
    case 'var': return beta[e.index];
    case '+': return evaluate(e.left, beta) + evaluate(e.right, beta);
    case '-': return evaluate(e.left, beta) - evaluate(e.right, beta);
    case '*': return evaluate(e.left, beta) * evaluate(e.right, beta);
  }
}

function diff(e: Expr, index: number): Expr {
  switch (e.op) {
    case 'num': return n(0);
    case 'var': return n(e.index === index ? 1 : 0);
    case '+': return add(diff(e.left, index), diff(e.right, index));
    case '-': return sub(diff(e.left, index), diff(e.right, index));
    case '*': return add(mul(diff(e.left, index), e.right), mul(e.left, diff(e.right, index)));
  }
}

const a = sub(v(0), n(2));
const u = sub(v(1), n(1));
const L = sub(add(mul(a, a), mul(mul(u, u), mul(u, u))), mul(u, u));
const dL = [0, 1].map((i) => diff(L, i));
const ddL = dL.map((g) => [0, 1].map((j) => diff(g, j)));

export const loss = (beta: Vector): number => evaluate(L, beta);
export const gradient = (beta: Vector): Vector => dL.map((g) => evaluate(g, beta));
export const hessian = (beta: Vector): Matrix => ddL.map((row) => row.map((h) => evaluate(h, beta)));
