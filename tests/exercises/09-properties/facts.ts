import { written, writtenVector } from '../written.ts';
import type { Descending } from './descending.ts';
import { type Filtering, rightOf } from './filters.ts';
import type { Pair } from './gradients.ts';
import { leastCurvature } from './landscapes.ts';
import type { Vector } from './types.ts';

// What hints say of the implementation that a verdict is about: numbers with which a student can compare their own.

const H = 1e-5;

/** The gradient beside its difference quotients. */
export function aboutGradient({ loss, gradient, beta }: Pair): string {
  const raised = (k: number, by: number): number => loss(beta.with(k, beta[k]! + by));
  const oneSided = beta.map((_, k) => (raised(k, H) - loss(beta)) / H);
  const central = beta.map((_, k) => (raised(k, H) - raised(k, -H)) / (2 * H));
  const [one, both, given] = [oneSided, central, gradient(beta)].map(writtenVector);
  return `With h = 1e-5 the one-sided quotients are ${one} here, the central ones ${both}; this gradient is ${given}.`;
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
