import type { Matrix, Vector } from '../types.ts';

class Node {
  adjoint = 0;
  constructor(public value: number, private parents: [Node, number][] = []) {}
  push(seed: number): void {
    this.adjoint += seed;
    for (const [parent, weight] of this.parents) parent.push(seed * weight);
  }
  times(o: Node): Node { return new Node(this.value * o.value, [[this, o.value], [o, this.value]]); }
  plus(o: Node, sign = 1): Node { return new Node(this.value + sign * o.value, [[this, 1], [o, sign]]); }
}

function build(beta: Vector) {
  const b1 = new Node(beta[0]);
  const b2 = new Node(beta[1]);
  const a = b1.plus(new Node(2), -1);
  const u = b2.plus(new Node(1), -1);
  const s = u.times(u);
  return { b1, b2, out: a.times(a).plus(s.times(s)).plus(s, -1) };
}

export function loss(beta: Vector): number {
  return build(beta).out.value;
}
export function gradient(beta: Vector): Vector {
  const { b1, b2, out } = build(beta);
  out.push(1);
  return [b1.adjoint, b2.adjoint];
}
export function hessian(beta: Vector): Matrix {
  const u = new Node(beta[1] - 1);
  u.times(u.times(u)).times(new Node(4)).plus(u.times(new Node(2)), -1).push(1);
  return [[2, 0], [0, u.adjoint]];
}
