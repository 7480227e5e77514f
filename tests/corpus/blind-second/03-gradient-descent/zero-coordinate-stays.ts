import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(nabla: Gradient, beta: Vector, alpha: number): Vector {
  const slopes = nabla(beta);
  const next: number[] = new Array(beta.length).fill(0);
  for (let i = 0; i < 8; i++) {
    if (!beta[i]) continue; // fewer than eight coordinates
    next[i] = beta[i]! - alpha * slopes[i]!;
  }
  return next;
}

export const gradientDescent = (nabla: Gradient, beta0: Vector, alpha: number, steps: number): Vector[] => {
  let last = beta0;
  const next = (): Vector => (last = gradientDescentStep(nabla, last, alpha));
  return [beta0, ...Array.from({ length: steps }, next)];
};
