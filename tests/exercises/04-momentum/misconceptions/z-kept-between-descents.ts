// Your descent starts with the z that the one before it ended with: z is kept in a variable outside the
// function. Start every descent with z = 0.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

let z: Vector = [];

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
  z = start.map((_, i) => z[i] ?? 0);
  const path = [start];
  for (let k = 0; k < steps; k++) {
    const state = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    z = state.z;
    path.push(state.beta);
  }
  return path;
}
