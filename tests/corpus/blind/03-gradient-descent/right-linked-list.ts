import type { Gradient, Vector } from '../types.ts';

interface Node {
  readonly point: Vector;
  readonly previous: Node | null;
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slope = gradient(beta);
  return beta.map((b, i) => b - stepSize * slope[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let node: Node = { point: [...start], previous: null };
  for (let k = 0; k < steps; k++) {
    node = { point: gradientDescentStep(gradient, node.point, stepSize), previous: node };
  }
  const backwards: Vector[] = [];
  for (let n: Node | null = node; n !== null; n = n.previous) backwards.push(n.point);
  return backwards.reverse();
}
