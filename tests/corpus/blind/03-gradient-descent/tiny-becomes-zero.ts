import type { Gradient, Vector } from '../types.ts';

const EPSILON = 1e-10;
const clean = (x: number): number => (Math.abs(x) < EPSILON ? 0 : x);

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slope = gradient(beta);
  return beta.map((b, i) => b - stepSize * slope[i]).map(clean);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, path[k], stepSize));
  return path;
}
