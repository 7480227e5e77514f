// Each point is yielded by a generator inside of that of the point before; coordinates by head and tail.
import type { Gradient, Vector } from '../types.ts';

const combined = ([p, ...ps]: Vector, a: number, [q, ...qs]: Vector, b: number): number[] =>
  p === undefined ? [] : [a * p + b * q, ...combined(ps, a, qs, b)];

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, m: number) {
  const moved = combined(beta, 1, z, -stepSize);
  return { beta: moved, z: combined(gradient(moved), 1 - m, z, m) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  m: number,
  steps: number,
): Vector[] {
  function* from(beta: Vector, z: Vector, left: number): Generator<Vector> {
    yield beta;
    if (left === 0) return;
    const next = momentumStep(gradient, beta, z, stepSize, m);
    yield* from(next.beta, next.z, left - 1);
  }
  return [...from(start, Array(start.length).fill(0), steps)];
}
