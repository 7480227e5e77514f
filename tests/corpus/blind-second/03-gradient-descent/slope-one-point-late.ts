import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const { length } = beta;
  const nabla = gradient(beta);
  return Array.from({ length }, (_, j) => beta[j]! - stepSize * nabla[j]!);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  let previous = start;
  let current = start;
  for (let k = 0; k < steps; k++) {
    const g = gradient(previous);
    const next = current.map((b, i) => b - stepSize * g[i]!);
    previous = current;
    current = next;
    path.push(current);
  }
  return path;
}
