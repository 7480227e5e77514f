// You set coordinates to 0 when they are small. Small compared with what? A β of 1e-5 may be the whole of a
// solution; numbers near 0 need no tidying.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

const tidy = (x: number) => (Math.abs(x) < 1e-4 ? 0 : x);

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const moved = beta.map((parameter, i) => tidy(parameter - stepSize * z[i]));
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
  for (let k = 0; k < steps; k++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  }
  return path;
}
