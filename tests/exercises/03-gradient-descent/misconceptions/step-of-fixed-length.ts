// Each of your steps has the length stepSize: the gradient was divided by its own length. Plain gradient
// descent takes long steps where it is steep and short ones where it is flat, so leave its length alone.
// weight: wrong
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  const length = Math.hypot(...slopes) || 1;
  return beta.map((parameter, i) => parameter - (stepSize * slopes[i]) / length);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  return path;
}
