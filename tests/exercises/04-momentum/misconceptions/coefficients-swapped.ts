// The coefficients are swapped: m weighs the old z, and 1 − m the new gradient. With m close to 1 the
// ball should be slow to change its mind.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
  const slopes = gradient(moved);
  return { beta: moved, z: z.map((speed, i) => momentumCoeff * slopes[i] + (1 - momentumCoeff) * speed) };
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
