import type { Gradient, Vector } from '../types.ts';

const scale = (c: number, v: Vector): Vector => v.map((x) => c * x);
const subtract = (u: Vector, v: Vector): Vector => u.map((x, i) => x - v[i]);
const last = <T>(list: readonly T[]): T => list[list.length - 1];

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  return subtract(beta, scale(stepSize, gradient(beta)));
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [scale(1, start)];
  for (let s = 0; s < steps; s++) path.push(gradientDescentStep(gradient, last(path), stepSize));
  return path;
}
