// Your path ends after its first step. Does the loop return there, or stop because β has not moved? That step is
// meant to rest, since z is still zero: take all steps.
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
    if (state.beta.every((parameter, i) => parameter === path[k][i])) break;
  }
  return path;
}
