import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(nabla, beta, alpha) {
  var g = nabla(beta);
  var out = [];
  for (var i = 0; i < g.length; i++) out[i] = beta[i] - g[i] * alpha;
  return out;
}

/** Learning-rate schedule. */
function schedule(alpha: number, epoch: number): number {
  return alpha / (1 + epoch);
}

export function gradientDescent(nabla: Gradient, beta0: Vector, alpha: number, steps: number): Vector[] {
  const trajectory = [beta0];
  for (let epoch = 0; epoch < steps; epoch++) {
    trajectory.push(gradientDescentStep(nabla, trajectory.at(-1)!, schedule(alpha, epoch)));
  }
  return trajectory;
}
