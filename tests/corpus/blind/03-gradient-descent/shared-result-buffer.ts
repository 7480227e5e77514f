import type { Gradient, Vector } from '../types.ts';

const buffer: number[] = [];

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  buffer.length = beta.length;
  for (let i = 0; i < beta.length; i++) buffer[i] = beta[i] - stepSize * g[i];
  return buffer;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) path.push([...gradientDescentStep(gradient, path[k], stepSize)]);
  return path;
}
