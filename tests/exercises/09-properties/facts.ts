import type { Asked } from 'descent-grader/checks';
import { written, writtenVector } from '../written.ts';
import type { Descending } from './descending.ts';
import { type Filtering, rightOf } from './filters.ts';
import type { Pair } from './gradients.ts';
import { leastCurvature } from './landscapes.ts';
import type { Vector } from './types.ts';

// What hints say of the implementation that a verdict is about: numbers with which a student can compare their own.

const H = 1e-5;

/** The slopes along coordinates that follow from the calls that a test made itself, those closest to β: `2 in entry 0`. */
function ownSlopes({ loss, beta }: Pair, points: readonly Vector[]): string[] {
  return beta.flatMap((x, k) => {
    const offsets = points
      .filter((point) => point.length === beta.length && point.every((y, i) => i === k || y === beta[i]))
      .map((point) => point[k]! - x)
      .filter((offset) => offset !== 0 && Number.isFinite(offset))
      .toSorted((a, b) => Math.abs(a) - Math.abs(b));
    const [near] = offsets;
    if (near === undefined) return [];
    // x + h and x − h are rounded.
    const other = offsets.find((offset) => Math.abs(offset + near) <= 0.01 * Math.abs(near)) ?? 0;
    const at = (offset: number): number => loss(beta.with(k, x + offset));
    return [`${written((at(near) - at(other)) / (near - other))} in entry ${k}`];
  });
}

/** The gradient beside difference quotients: those that the calls of the test give, if it asked beside β. */
export function aboutGradient(pair: Pair, asked: Asked): string {
  const { loss, gradient, beta } = pair;
  const given = writtenVector(gradient(beta));
  const own = ownSlopes(
    pair,
    asked(loss).map(([point]) => point),
  );
  if (own.length > 0)
    return `Your own calls of loss give the slopes ${own.join(', ')} (each difference divided by the distance of its two points); this gradient is ${given}.`;
  const raised = (k: number, by: number): number => loss(beta.with(k, beta[k]! + by));
  const central = beta.map((_, k) => (raised(k, H) - raised(k, -H)) / (2 * H));
  return `Your test asked for no loss beside β along one coordinate: with h = 1e-5 the central quotients are ${writtenVector(central)} here; this gradient is ${given}.`;
}

const IMPULSE: Vector = [1, 0, 0, 0];
const CONSTANT: Vector = [1, 1, 1, 1];

/** What the filter makes of two signals, beside a right one. */
export function aboutFilter({ filter, momentumCoeff }: Filtering): string {
  const answers = (of: (x: Vector) => Vector): string =>
    [IMPULSE, CONSTANT].map((x) => writtenVector(of(x))).join(' and ');
  const [own, right] = [answers(filter), answers(rightOf(momentumCoeff))];
  const signals = 'Of 1, 0, 0, 0 and of 1, 1, 1, 1';
  return own === right
    ? `${signals} this filter makes ${own}, as it should for m = ${written(momentumCoeff)}.`
    : `${signals} this filter makes ${own}; for m = ${written(momentumCoeff)} it should be ${right}.`;
}

/** Where a path of 1000 steps ends, and how level and how curved it is there. */
export function aboutDescent({ descend, gradient, start }: Descending): string {
  const path = descend(start, 1000);
  const end = path.at(-1);
  if (end === undefined) return 'A path of 1000 steps has no point here.';
  const slopes = writtenVector(gradient(end));
  const least = leastCurvature(gradient, end);
  const curved = Number.isFinite(least) ? ` and the least curvature is ${written(least)}` : '';
  return `A path of 1000 steps has ${path.length} points here, and ends at ${writtenVector(end)}, where the gradient is ${slopes}${curved}.`;
}
