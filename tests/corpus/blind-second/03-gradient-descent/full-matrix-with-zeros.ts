import type { Gradient, Matrix, Vector } from '../types.ts';

const diagonal = (n: number, value: number): Matrix =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? value : 0)));

const times = (m: Matrix, v: Vector): Vector => m.map((row) => row.reduce((s, c, j) => s + c * v[j]!, 0));

const minus = (a: Vector, b: Vector): Vector => a.map((x, i) => x - b[i]!);

export function gradientDescentStep(nabla: Gradient, beta: Vector, alpha: number): Vector {
  return minus(beta, times(diagonal(beta.length, alpha), nabla(beta)));
}

export function gradientDescent(nabla: Gradient, beta0: Vector, alpha: number, steps: number): Vector[] {
  if (steps === 0) return [beta0];
  const trajectory: Vector[] = [beta0];
  let beta = beta0;
  for (const _ of Array.from({ length: steps })) {
    beta = gradientDescentStep(nabla, beta, alpha);
    trajectory.push(beta);
  }
  return trajectory;
}
