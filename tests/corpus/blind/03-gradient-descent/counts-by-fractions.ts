import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slope = gradient(beta);
  return beta.map((b, i) => b - stepSize * slope[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  for (let t = 0; t < 1; t += 1 / steps) {
    if (steps === 0) break;
    path.push(gradientDescentStep(gradient, path[path.length - 1], stepSize));
  }
  return path;
}
