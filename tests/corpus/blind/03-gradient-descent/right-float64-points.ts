import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number) {
  const next = new Float64Array(beta);
  const g = gradient(beta);
  for (let i = 0; i < next.length; ++i) {
    next[i] = next[i] - stepSize * g[i];
  }
  return next as unknown as Vector;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [new Float64Array(start) as unknown as Vector];
  for (let k = 0; k < steps; ++k) {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  return path;
}
