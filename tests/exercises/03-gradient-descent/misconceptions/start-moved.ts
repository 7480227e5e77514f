// Your path is right, but the array start that was passed in has moved along. Copy it before you change it,
// or make a new array at each step.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const beta = start as number[];
  const path: Vector[] = [[...beta]];
  for (let k = 0; k < steps; k++) {
    gradientDescentStep(gradient, beta, stepSize).forEach((parameter, i) => {
      beta[i] = parameter;
    });
    path.push([...beta]);
  }
  return path;
}
