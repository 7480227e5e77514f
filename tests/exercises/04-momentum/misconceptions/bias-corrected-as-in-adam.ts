// Your descent divides z by 1 − mᵏ to make up for its start at zero, as Adam does. The notebook does without
// this correction: the filter is simply allowed to fill up.
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
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const correction = k === 0 ? 1 : 1 - momentumCoeff ** k;
    const beta = path[k].map((parameter, i) => parameter - (stepSize * z[i]) / correction);
    const slopes = gradient(beta);
    z = z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed);
    path.push(beta);
  }
  return path;
}
