// Your step writes down two components, so it works in two dimensions alone. Let it run over all of beta and
// z, however many there are.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const moved = [beta[0] - stepSize * z[0], beta[1] - stepSize * z[1]];
  const slopes = gradient(moved);
  return { beta: moved, z: [0, 1].map((i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * z[i]) };
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
