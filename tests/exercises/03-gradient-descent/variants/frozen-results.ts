// Everything is frozen: the points, the path, and the copy that the gradient gets.
import type { Gradient, Vector } from '../types.ts';

const frozen = (numbers: Iterable<number>): Vector => Object.freeze([...numbers]);

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const point = frozen(beta);
  const slopes = frozen(gradient(point));
  return frozen(point.map((parameter, i) => parameter - stepSize * slopes[i]));
}

export function gradientDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  steps: number,
): readonly Vector[] {
  let path: readonly Vector[] = Object.freeze([frozen(start)]);
  for (let k = 0; k < steps; k++) {
    path = Object.freeze(path.concat([gradientDescentStep(gradient, path[k], stepSize)]));
  }
  return path;
}
