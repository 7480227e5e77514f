import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slope = gradient(beta);
  return beta.map((b, i) => b - stepSize * slope[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let here: Vector = start;
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    const there = gradientDescentStep(gradient, here, stepSize);
    path.push(there.map((t, i) => t - here[i]));
    here = there;
  }
  return path;
}
