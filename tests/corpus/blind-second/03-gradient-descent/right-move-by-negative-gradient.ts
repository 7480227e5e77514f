import type { Gradient, Vector } from '../types.ts';

/** -∇L */
function downhill(gradient: Gradient, beta: Vector): Vector {
  return gradient(beta).map((slope) => 0 - slope);
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const direction = downhill(gradient, beta);
  const next: number[] = Array(beta.length);
  for (const i in direction) {
    next[i] = beta[i]! + stepSize * direction[i]!;
  }
  return next;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k]!, stepSize));
  }
  return path;
}
