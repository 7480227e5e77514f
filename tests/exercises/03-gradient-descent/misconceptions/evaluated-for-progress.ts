// To show how a long descent gets on you evaluate the gradient once more now and then. Each evaluation may take
// hours on a real model: keep the slopes of the step and show those.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < steps; k++) {
    if (k % 500 === 499) {
      console.log(`after ${k} steps the slopes are ${gradient(path[k])}`);
    }
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  return path;
}
