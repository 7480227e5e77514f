import type { Gradient, Vector } from '../types.ts';

export const gradientDescentStep = (nabla: Gradient, beta: Vector, alpha: number): Vector => {
  const down = nabla(beta).map((g) => -alpha * g);
  return beta.map((b, i) => b + down[i]!);
};

export function gradientDescent(nabla: Gradient, beta0: any, alpha: number, steps: number): Vector[] {
  const trajectory: Vector[] = [beta0.slice()];
  while (trajectory.length < steps + 1) {
    const g = nabla(beta0.slice());
    for (let i = 0; i < beta0.length; i++) beta0[i] -= alpha * g[i]!;
    trajectory.push(beta0.slice());
  }
  return trajectory;
}
