// With m = 0 your step uses a default momentum: 0 counts as false, so “momentumCoeff || …” replaces it. Zero
// is a legal coefficient and gives plain gradient descent, one step late.
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
  const pole = momentumCoeff || 0.9;
  const slopes = gradient(moved);
  return { beta: moved, z: z.map((speed, i) => (1 - pole) * slopes[i] + pole * speed) };
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
