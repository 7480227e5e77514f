// A generator yields the points; β and z are updated by destructuring.
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, ...[beta, z, stepSize, m]: [Vector, Vector, number, number]) {
  const moved = Array.from(beta, (b, i) => b - stepSize * z[i]);
  return { beta: moved, z: Array.from(gradient(moved), (g, i) => (1 - m) * g + m * z[i]) };
}

function* roll(gradient: Gradient, beta: Vector, stepSize: number, m: number, steps: number): Generator<Vector> {
  yield beta;
  let z: Vector = beta.map(() => 0);
  for (let k = 0; k < steps; k++) {
    ({ beta, z } = momentumStep(gradient, beta, z, stepSize, m));
    yield beta;
  }
}

export const momentumDescent = (...args: Parameters<typeof roll>): Vector[] => [...roll(...args)];
