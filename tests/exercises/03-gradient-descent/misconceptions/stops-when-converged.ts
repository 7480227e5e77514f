// Your path stops as soon as β hardly moves. That saves work, but the task asks for steps + 1 points,
// converged or not.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < steps; k++) {
    const next = gradientDescentStep(gradient, path[k], stepSize);
    const moved = Math.hypot(...next.map((parameter, i) => parameter - path[k][i]));
    path.push(next);
    if (moved < 1e-6) break;
  }
  return path;
}
