import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const newBeta = [...beta];
  // one call, then each parameter by its own slope
  gradient(beta).forEach((slope, index) => {
    newBeta[index] -= stepSize * slope;
  });
  return newBeta;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  if (!steps) return [];
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, path[k], stepSize));
  return path;
}
