// The step as the task states it, and a loop. The misconceptions are changes of this file.
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
  }
  return path;
}
