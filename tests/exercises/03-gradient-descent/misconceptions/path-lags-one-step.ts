// Your path has the right length, but the start is in it twice and the last point is missing: each point
// is stored before it moves. Store the start once and then each point after its step.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  let beta = start;
  for (let k = 0; k < steps; k++) {
    path.push(beta);
    beta = gradientDescentStep(gradient, beta, stepSize);
  }
  return path;
}
