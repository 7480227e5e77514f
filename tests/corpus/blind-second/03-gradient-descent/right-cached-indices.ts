import type { Gradient, Vector } from '../types.ts';

const range = new Map<number, readonly number[]>();

/** [0, 1, …, n − 1], made once for each n */
function indices(n: number): readonly number[] {
  let r = range.get(n);
  if (!r) {
    r = Object.freeze([...Array(n).keys()]);
    range.set(n, r);
  }
  return r;
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  return indices(beta.length).map((i) => beta[i]! - stepSize * g[i]!);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  indices(steps).forEach((k) => path.push(gradientDescentStep(gradient, path[k]!, stepSize)));
  return path;
}
