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
  const path: Vector[] = [start];
  for (let i = 0; i < steps; i++) {
    const newBeta = gradientDescentStep(gradient, start, stepSize);
    path.push(newBeta);
  }
  return path;
}
