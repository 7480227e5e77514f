// Where β and z are both at rest you repeat the point without asking for the gradient. Every step evaluates it
// once: what it answers next time is not for the descent to guess.
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
    const rests = k > 0 && path[k].every((coordinate, i) => coordinate === path[k - 1][i]);
    if (!rests || state.z.some((entry) => entry !== 0))
      state = momentumStep(gradient, state.beta, state.z, stepSize, m);
    path.push(state.beta);
  }
  return path;
}
