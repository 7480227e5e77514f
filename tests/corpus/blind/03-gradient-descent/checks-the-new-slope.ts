import type { Gradient, Vector } from '../types.ts';

const steepness = (g: Vector): number => g.reduce((sum, x) => sum + Math.abs(x), 0);

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  const next = beta.map((b, i) => b - stepSize * g[i]);
  if (steepness(gradient(next)) > steepness(g)) {
    console.warn('the step size is too large');
  }
  return next;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    const g = gradient(path[k]);
    path.push(path[k].map((b, i) => b - stepSize * g[i]));
  }
  return path;
}
