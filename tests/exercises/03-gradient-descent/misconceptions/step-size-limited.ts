// You limit the step size. The caller has chosen it, however large; a step that is too large must show that it is.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - Math.min(stepSize, 1) * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  return path;
}
