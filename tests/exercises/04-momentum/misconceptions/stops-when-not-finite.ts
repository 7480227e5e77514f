// Your path ends as soon as β is no longer a finite number. A path has steps + 1 points, even if it runs off to
// infinity.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, m: number) {
  const moved = beta.map((coordinate, i) => coordinate - stepSize * z[i]);
  const slope = gradient(moved);
  return { beta: moved, z: z.map((old, i) => (1 - m) * slope[i] + m * old) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  m: number,
  steps: number,
): Vector[] {
  let state = { beta: [...start], z: start.map(() => 0) };
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k += 1) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, m);
    if (!state.beta.every(Number.isFinite)) break;
    path.push(state.beta);
  }
  return path;
}
