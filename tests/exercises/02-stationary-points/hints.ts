import { hypot } from '#reference/math.ts';
import { written, writtenVector } from '../written.ts';
import type { Matrix } from './inputs.ts';

/** Trace, determinant and eigenvalues of a matrix, so that each number on the way can be compared. */
export function numbersOf(hessian: Matrix): string {
  const [[a, b], [, c]] = hessian as [[number, number], [number, number]];
  const [trace, determinant] = [a + c, a * c - b * b];
  const larger = (trace < 0 ? trace - hypot(a - c, 2 * b) : trace + hypot(a - c, 2 * b)) / 2;
  const smaller = larger === 0 ? 0 : determinant / larger;
  const numbers = `Here a + c = ${written(trace)} and ac − b² = ${written(determinant)}: the eigenvalues are ${written(larger)} and ${written(smaller)}`;
  if (!(larger * smaller < 0)) return `${numbers}.`;
  // The rows of H − λ·I are orthogonal to the eigenvector; the longer one is known better.
  const [x, y] = Math.abs(a - smaller) > Math.abs(c - smaller) ? [-b, a - smaller] : [c - smaller, -b];
  const length = hypot(x, y);
  return `${numbers}, the second of which is the curvature along ${writtenVector([x / length, y / length])}. Where ac − b² < 0 one is always negative, even if all directions that you look at are curved alike.`;
}
