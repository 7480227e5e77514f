import type { Gradient, Vector } from '../types.ts';

/** a·x + y, as in BLAS. */
function daxpy(a: number, x: Vector, y: Vector): number[] {
  const n = y.length;
  const r = new Array<number>(n);
  for (let i = 0; i < n; ++i) r[i] = a * x[i]! + y[i]!;
  return r;
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  return daxpy(-stepSize, gradient(beta), beta);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = new Array<Vector>(steps + 1);
  path[0] = daxpy(0, start, start);
  for (let k = 0; k < steps; ++k) path[k + 1] = daxpy(-stepSize, gradient(path[k]!), path[k]!);
  return path;
}
