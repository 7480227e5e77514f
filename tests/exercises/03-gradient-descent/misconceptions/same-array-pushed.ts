// All points of your path are one and the same array, so each of them shows the last point. push stores a
// reference and no copy: push a new array at each step.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const beta = [...start];
  const path: Vector[] = [beta];
  for (let k = 0; k < steps; k++) {
    gradientDescentStep(gradient, beta, stepSize).forEach((parameter, i) => {
      beta[i] = parameter;
    });
    path.push(beta);
  }
  return path;
}
