import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const newBeta = [...beta];
  // one call, then each parameter by its own slope
  gradient(beta).forEach((slope, index) => {
    newBeta[index] -= stepSize * slope;
  });
  return newBeta;
}

const copy = (v: Vector): number[] => JSON.parse(JSON.stringify(v));

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let beta = copy(start);
  const path: Vector[] = [copy(beta)];
  for (let k = 0; k < steps; k++) {
    beta = copy(gradientDescentStep(gradient, beta, stepSize));
    path.push(copy(beta));
  }
  return path;
}
