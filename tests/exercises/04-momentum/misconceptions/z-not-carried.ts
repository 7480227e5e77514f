// Your path never leaves the start: every step begins with z = 0 again. Carry the z that each step returns
// into the next one.
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
    const rest = start.map(() => 0);
    path.push(momentumStep(gradient, path[k], rest, stepSize, momentumCoeff).beta);
  }
  return path;
}
