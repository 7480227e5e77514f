import type { Gradient, Vector } from '../types.ts';

const zipWith = (f: (a: number, b: number) => number) => (xs: Vector) => (ys: Vector): Vector =>
  xs.map((x, i) => f(x, ys[i]!));

const descend = (stepSize: number) => zipWith((b, g) => b - stepSize * g);

const once = (gradient: Gradient) => (stepSize: number) => (beta: Vector): Vector =>
  descend(stepSize)(beta)(gradient(beta));

export const gradientDescentStep = (gradient: Gradient, beta: Vector, stepSize: number): Vector =>
  once(gradient)(stepSize)(beta);

export const gradientDescent = (gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] => {
  const next = once(gradient)(stepSize);
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) path.push(next(path[k]!));
  return path;
};
