// Each point is yielded by a generator inside of that of the point before: what comes late passes all of them.
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return Array.from(beta, (coordinate, i) => coordinate - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  function* from(beta: Vector, left: number): Generator<Vector> {
    yield beta;
    if (left > 0) yield* from(gradientDescentStep(gradient, beta, stepSize), left - 1);
  }
  return [...from(start, steps)];
}
