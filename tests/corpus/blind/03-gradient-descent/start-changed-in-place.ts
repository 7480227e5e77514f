import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(
  gradient: (b: readonly number[]) => readonly number[],
  beta: readonly number[],
  stepSize: number,
): number[] {
  const g = gradient(beta);
  return Array.from({ length: beta.length }, (_, i) => beta[i] - g[i] * stepSize);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const beta = start as number[];
  const path: Vector[] = [[...beta]];
  for (let k = 0; k < steps; k++) {
    const slope = gradient([...beta]);
    slope.forEach((s, i) => (beta[i] -= stepSize * s));
    path.push([...beta]);
  }
  return path;
}
