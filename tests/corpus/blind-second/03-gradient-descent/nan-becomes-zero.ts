import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  return beta.map((b, i) => (b - stepSize * g[i]!) || 0);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  while (path.length <= steps) {
    const [last] = path.slice(-1);
    path.push(gradientDescentStep(gradient, last!, stepSize));
  }
  return path;
}
