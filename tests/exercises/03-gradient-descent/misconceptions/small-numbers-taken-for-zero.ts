// You set coordinates to 0 when they are small. Small compared with what? A β of 1e-5 may be the whole of a
// solution; numbers near 0 need no tidying.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

const tidy = (x: number) => (Math.abs(x) < 1e-4 ? 0 : x);

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => tidy(parameter - stepSize * slopes[i]));
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  return path;
}
