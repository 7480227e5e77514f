import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(nabla: Gradient, beta: Vector, alpha: number): Vector {
  const moved = beta.slice();
  for (const [i, slope] of nabla(beta).entries()) moved[i] = moved[i]! - slope * alpha;
  return moved;
}

export function gradientDescent(nabla: Gradient, beta0: Vector, alpha: number, steps: number): Vector[] {
  if (!steps) return [];
  const trajectory: Vector[] = [beta0];
  for (let k = 0; k < steps; k++) trajectory.push(gradientDescentStep(nabla, trajectory[k]!, alpha));
  return trajectory;
}
