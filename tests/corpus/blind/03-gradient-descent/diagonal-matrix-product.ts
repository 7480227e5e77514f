import type { Gradient, Vector } from '../types.ts';

type Matrix = readonly Vector[];

const dot = (u: Vector, v: Vector): number => u.reduce((sum, x, i) => sum + x * v[i], 0);
const times = (m: Matrix, v: Vector): Vector => m.map((row) => dot(row, v));
const diagonal = (n: number, value: number): Matrix =>
  Array.from({ length: n }, (_, r) => Array.from({ length: n }, (_, c) => (r === c ? value : 0)));

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const move = times(diagonal(beta.length, -stepSize), gradient(beta));
  return beta.map((b, i) => b + move[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = new Array<Vector>(steps + 1);
  path[0] = start.slice();
  for (let k = 1; k <= steps; k += 1) path[k] = gradientDescentStep(gradient, path[k - 1], stepSize);
  return path;
}
