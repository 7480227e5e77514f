// Nothing is ever changed: every step makes a new history of new states, which takes as many copies as steps
// squared.
import type { Gradient, Vector } from '../types.ts';

interface State {
  readonly beta: Vector;
  readonly z: Vector;
}

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, m: number): State {
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
  let history: State[] = [{ beta: start, z: start.map(() => 0) }];
  while (history.length < steps + 1) {
    const { beta, z } = history[history.length - 1];
    const next = momentumStep(gradient, beta, z, stepSize, m);
    history = [...history.map((state) => ({ beta: state.beta.map((v) => v), z: [...state.z] })), next];
  }
  return history.map((state) => state.beta);
}
