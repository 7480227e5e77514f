import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slope = gradient(beta);
  return beta.map((b, i) => b - stepSize * slope[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let previous: Vector = start;
  let current: Vector = start;
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    const g = gradient(previous);
    const next = current.map((b, i) => b - stepSize * g[i]);
    previous = current;
    current = next;
    path.push(current);
  }
  return path;
}
