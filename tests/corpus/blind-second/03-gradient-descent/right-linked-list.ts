import type { Gradient, Vector } from '../types.ts';

interface Node {
  readonly point: Vector;
  readonly before: Node | null;
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  return beta.map((b, i) => b - stepSize * g[i]!);
}

function unroll(node: Node | null): Vector[] {
  const points: Vector[] = [];
  for (let n = node; n !== null; n = n.before) points.push(n.point);
  return points.reverse();
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let node: Node = { point: start, before: null };
  for (let k = 0; k < steps; k++) {
    node = { point: gradientDescentStep(gradient, node.point, stepSize), before: node };
  }
  return unroll(node);
}
