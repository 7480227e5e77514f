// Your filter smooths the points instead of the gradients: β is mixed from the old point and a plain gradient
// step. The low-pass filter belongs on the gradient, and its memory is z.
// weight: wrong
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const slopes = gradient(beta);
  return {
    beta: beta.map((b, i) => momentumCoeff * b + (1 - momentumCoeff) * (b - stepSize * slopes[i])),
    z: slopes,
  };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path = [start];
  let state = { beta: start, z: start.map(() => 0) as Vector };
  for (let k = 0; k < steps; k++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  }
  return path;
}
