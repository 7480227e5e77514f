import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = [...gradient(beta)];
  const next: number[] = [];
  for (const b of beta) {
    const slope = g.pop()!;
    next.push(b - stepSize * slope);
  }
  return next;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let beta: Vector = start;
  const path: Vector[] = [beta];
  for (let i = 0; i < steps; i++) path.push((beta = gradientDescentStep(gradient, beta, stepSize)));
  return path;
}
