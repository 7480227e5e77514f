// Your path ends where β and z are both at rest. It is true that all other points would be the same, but the
// task asks for steps + 1 of them.
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
    path.push(state.beta);
    const rests = state.beta.every((coordinate, i) => Math.abs(coordinate - path[k][i]) < 1e-12);
    if (rests && state.z.every((entry) => Math.abs(entry) < 1e-12)) break;
  }
  return path;
}
