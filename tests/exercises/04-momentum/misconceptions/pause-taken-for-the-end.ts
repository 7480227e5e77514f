// You stop as soon as z is zero. That is a pause and not the end: z is zero at the start of every path, too. Take all
// the steps.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

interface State {
  readonly beta: Vector;
  readonly z: Vector;
}

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, m: number): State {
  const moved = beta.map((coordinate, i) => coordinate - stepSize * z[i]!);
  const slope = gradient(moved);
  return { beta: moved, z: z.map((old, i) => (1 - m) * slope[i]! + m * old) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  m: number,
  steps: number,
): Vector[] {
  let state: State = { beta: start, z: start.map(() => 0) };
  const path = [start];
  let rests = false;
  for (let k = 0; k < steps; k += 1) {
    if (!rests) state = momentumStep(gradient, state.beta, state.z, stepSize, m);
    rests ||= state.z.every((entry) => entry === 0);
    path.push(state.beta);
  }
  return path;
}
