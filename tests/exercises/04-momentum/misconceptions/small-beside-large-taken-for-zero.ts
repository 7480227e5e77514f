// You set entries of z to 0 that are small beside the largest. Each coordinate stands for itself: where β is small, a
// small z is what moves it.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

const tidied = (z: Vector): Vector => {
  const largest = Math.max(...z.map(Math.abs));
  return z.map((speed) => (Math.abs(speed) < 1e-9 * largest ? 0 : speed));
};

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const m = momentumCoeff;
  const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
  const slopes = gradient(moved);
  return { beta: moved, z: tidied(z.map((speed, i) => (1 - m) * slopes[i] + m * speed)) };
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
