import type { Vector } from '#reference/types.ts';

/** The larger magnitude of two numbers, entry by entry: the size of what they make together. */
export const larger = (a: Vector, b: Vector): number[] =>
  a.map((x, i) => Math.max(Math.abs(x), Math.abs(b[i]!)));

/** β − stepSize·z, and the size of what enters each coordinate. */
export function destination(
  beta: Vector,
  z: Vector,
  stepSize: number,
): { expected: number[]; scale: number[] } {
  const movement = z.map((entry) => stepSize * entry);
  return { expected: beta.map((from, i) => from - movement[i]!), scale: larger(beta, movement) };
}
