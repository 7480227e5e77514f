import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  return beta.map((b, i) => b - stepSize * g[i]);
}

export function gradientDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  steps: number,
): Vector[] {
  const beta = [...start];
  const path: Vector[] = [beta];
  for (let k = 0; k < steps; k++) {
    const g = gradient(beta);
    for (let i = 0; i < beta.length; i++) {
      beta[i] -= stepSize * g[i];
    }
    path.push(beta);
  }
  return path;
}
