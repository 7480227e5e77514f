// Arrow functions only: a weighted sum of two vectors does all the work, reduce builds the path.
import type { Gradient, Vector } from '../types.ts';

interface State {
  readonly beta: Vector;
  readonly z: Vector;
}

const weighted = (p: number, a: Vector, q: number, b: Vector): Vector => a.map((ai, i) => p * ai + q * b[i]);

export const momentumStep = (gradient: Gradient, beta: Vector, z: Vector, stepSize: number, m: number): State => {
  const moved = weighted(1, beta, -stepSize, z);
  return { beta: moved, z: weighted(m, z, 1 - m, gradient(moved)) };
};

export const momentumDescent = (
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  m: number,
  steps: number,
): Vector[] =>
  Array.from({ length: steps })
    .reduce<State[]>(
      (states) => {
        const { beta, z } = states.at(-1)!;
        return states.concat(momentumStep(gradient, beta, z, stepSize, m));
      },
      [{ beta: start, z: start.map(() => 0) }],
    )
    .map(({ beta }) => beta);
