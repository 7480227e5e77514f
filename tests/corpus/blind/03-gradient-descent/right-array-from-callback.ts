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
  let here: Vector = start;
  return Array.from({ length: steps + 1 }, (_, k) => {
    if (k > 0) here = gradientDescentStep(gradient, here, stepSize);
    return here;
  });
}
