import { hypot } from '#reference/math.ts';
import { written } from '../written.ts';
import type { Matrix } from './inputs.ts';

/** Trace, determinant and eigenvalues of a matrix, so that each number on the way can be compared. */
export function numbersOf(hessian: Matrix): string {
  const [[a, b], [, c]] = hessian as [[number, number], [number, number]];
  const [trace, determinant] = [a + c, a * c - b * b];
  const larger = (trace < 0 ? trace - hypot(a - c, 2 * b) : trace + hypot(a - c, 2 * b)) / 2;
  const smaller = larger === 0 ? 0 : determinant / larger;
  return `Here a + c = ${written(trace)} and ac − b² = ${written(determinant)}: the eigenvalues are ${written(larger)} and ${written(smaller)}.`;
}
