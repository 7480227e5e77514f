import { agree, type Finding } from '../../../harness/core/checks/index.ts';

export type Vector = readonly number[];
type Gradient = (beta: Vector) => Vector;

/** The largest magnitude in these vectors, so that it can scale a tolerance. */
export const largest = (...vectors: Vector[]): number => Math.max(1e-3, ...vectors.flat().map(Math.abs));

/** Each point follows from the student's own points before it, so that rounding cannot grow along the path. */
export function* eachPointFollows(
  path: readonly Vector[],
  start: Vector,
  gradient: Gradient,
  size: number,
  m: number,
): Generator<Finding> {
  // A path whose points have another shape cannot be followed.
  yield agree('the first point of the path', path[0] ?? [], start);
  let z: Vector = start.map(() => 0);
  // Of all steps so far: a solution may add up what moves β, and subtract the sum from the start.
  let scale = 0;
  for (let k = 1; k < path.length; k += 1) {
    const [before, after] = [path[k - 1]!, path[k]!];
    const movement = z.map((entry) => size * entry);
    const expected = before.map((coordinate, i) => coordinate - movement[i]!);
    scale = Math.max(scale, largest(before, movement));
    yield agree(`point ${k} of the path, one step from your point ${k - 1},`, after, expected, { scale });
    const slope = gradient(after);
    z = z.map((entry, i) => (1 - m) * slope[i]! + m * entry);
  }
}
