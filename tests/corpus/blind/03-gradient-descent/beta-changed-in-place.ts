import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const point = beta as number[];
  const g = gradient([...beta]);
  for (let i = 0; i < point.length; i++) point[i] -= stepSize * g[i];
  return [...point];
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, [...path[k]], stepSize));
  return path;
}
