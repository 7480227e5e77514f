// Your descent walks without momentum: it is the one of exercise 03. Call your momentumStep in the loop and
// carry both β and z.
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
  for (let k = 0; k < steps; k++) {
    const slopes = gradient(path[k]);
    path.push(path[k].map((parameter, i) => parameter - stepSize * slopes[i]));
  }
  return path;
}
