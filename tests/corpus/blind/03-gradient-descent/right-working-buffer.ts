import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  const next: number[] = [];
  for (let i = 0; i < beta.length; i++) {
    next.push(beta[i] - stepSize * g[i]);
  }
  return next;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const buffer = start.slice() as number[];
  const path: Vector[] = [buffer.slice()];
  for (let k = 0; k < steps; k++) {
    const g = gradient(buffer);
    for (let i = 0; i < buffer.length; i++) {
      buffer[i] -= stepSize * g[i];
    }
    path.push(buffer.slice());
  }
  return path;
}
