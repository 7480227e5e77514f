import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const x = Float32Array.from(beta);
  const g = Float32Array.from(gradient(beta));
  for (let i = 0; i < x.length; i++) x[i] -= stepSize * g[i];
  return Array.from(x);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  return path;
}
