import type { Asked } from 'descent-grader/checks';
import { written, writtenVector } from '../written.ts';
import { type Descending, STEPS } from './descending.ts';
import { type Filtering, MOST_SAMPLES, rightOf, SIGNALS } from './filters.ts';
import type { Pair } from './gradients.ts';
import { leastCurvature } from './landscapes.ts';
import type { Vector } from './types.ts';

// What hints say of the implementation that a verdict is about: numbers with which a student can compare their own.

const H = 1e-5;

/** The slopes along coordinates that follow from the calls that a test made itself, those closest to β: `2 for β[0]`. */
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
    return [`${written((at(near) - at(other)) / (near - other))} for β[${k}]`];
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
    return `Your own calls of loss give the ${own.length === 1 ? 'slope' : 'slopes'} ${own.join(', ')} (each difference divided by the distance of its two points); this gradient is ${given}.`;
  const raised = (k: number, by: number): number => loss(beta.with(k, beta[k]! + by));
  const central = beta.map((_, k) => (raised(k, H) - raised(k, -H)) / (2 * H));
  return `Your test asked for no loss beside β along one coordinate: with h = 1e-5 the central quotients are ${writtenVector(central)} here; this gradient is ${given}.`;
}

/** With less rounding than this a difference quotient says enough, relative to the slope or to 1. */
const MOST_ROUNDING = 1e-3;

/** Advice for a test that refuses a right gradient. */
export function gradientRefused({ loss, gradient, beta }: Pair, asked: Asked): string {
  const steps = asked(loss).flatMap(([point]) =>
    point.length === beta.length ? point.map((x, k) => Math.abs(x - beta[k]!)) : [],
  );
  const h = Math.min(...steps.filter((step) => step > 0));
  const rounding = (1e-16 * Math.abs(loss(beta))) / h;
  const slope = Math.max(1, ...gradient(beta).map(Math.abs));
  return rounding > MOST_ROUNDING * slope
    ? `Your h is about ${written(Number(h.toPrecision(1)))}, where rounding alone makes an error of about 1e-16·|L|/h = ${written(Number(rounding.toPrecision(1)))}: take a larger h.`
    : 'A test must allow more than the error of its difference quotients, and than 1e-16·|L|/h from rounding, also where the slope is 0.';
}

const IMPULSE: Vector = [1, 0, 0, 0];
const CONSTANT: Vector = [1, 1, 1, 1];

/** Less is rounding, relative to the largest sample. */
const SEEN = 1e-6;
/** Limits beyond which no sample is named. */
const MOST_CALLS = 20;

/** The index of the first sample that is wrong in the answer to a signal; `undefined` if there is none. */
export function wrongSampleAt({ filter, momentumCoeff }: Filtering, x: Vector): number | undefined {
  if (x.length > MOST_SAMPLES) return undefined;
  const [is, should] = [filter(x), rightOf(momentumCoeff)(x)];
  const least = SEEN * Math.max(...x.map(Math.abs));
  const k = should.findIndex((y, at) => !(Math.abs(y - is[at]!) <= least));
  return k === -1 ? undefined : k;
}

/** The first sample that is wrong in the answer to a signal, in words; `undefined` if there is none. */
function wrongSample({ filter, momentumCoeff }: Filtering, x: Vector): string | undefined {
  const [is, should] = [filter(x), rightOf(momentumCoeff)(x)];
  if (is.length !== should.length) return `the answer has ${is.length} samples, not ${should.length}`;
  const k = wrongSampleAt({ filter, momentumCoeff }, x);
  return k === undefined
    ? undefined
    : `sample ${k} is ${written(is[k]!)} and should be ${written(should[k]!)}`;
}

/** Where the answers of a filter are wrong, or that those to two signals are right. */
export function aboutFilter(given: Filtering, asked: Asked): string {
  const { filter, momentumCoeff } = given;
  const sent = asked(filter)
    .map(([x]) => x)
    .filter(({ length }) => length > 0 && length <= MOST_SAMPLES)
    .slice(0, MOST_CALLS);
  for (const x of sent) {
    const wrong = wrongSample(given, x);
    const begin = x.slice(0, 3).map(written).join(', ');
    if (wrong !== undefined) return `For your signal ${begin}, … of ${x.length} samples ${wrong}.`;
  }
  for (const [name, x] of SIGNALS) {
    const wrong = wrongSample(given, x);
    if (wrong !== undefined)
      return `${sent.length > 0 ? 'Its answers to your signals are right; but for' : 'For'} ${name} ${wrong}.`;
  }
  const [ofImpulse, ofConstant] = [IMPULSE, CONSTANT].map((x) => writtenVector(filter(x)));
  return `For 1, 0, 0, 0 this filter returns ${ofImpulse}, for 1, 1, 1, 1 it returns ${ofConstant}: both are right for m = ${written(momentumCoeff)}.`;
}

/** Advice for a test that refuses a right descent. */
export function descentRefused({ descend }: Descending, asked: Asked): string {
  const most = Math.max(0, ...asked(descend).map(([, steps]) => steps));
  return most < STEPS
    ? `Your test asked for ${most} steps at most; a right descent may need ${STEPS}.`
    : 'Only the end decides, where slopes are below 1e-6 and the curvature is above 0.1 in every direction: on the way slopes may grow, and a path may end where it starts.';
}

/** Where a path of 1000 steps ends, and how level and how curved it is there. */
export function aboutDescent({ descend, gradient, start }: Descending): string {
  const path = descend(start, 1000);
  const end = path.at(-1);
  if (end === undefined) return 'A path of 1000 steps has no point here.';
  const slopes = writtenVector(gradient(end));
  const least = leastCurvature(gradient, end);
  const curved = Number.isFinite(least) ? ` and the smallest curvature is ${written(least)}` : '';
  return `A path of 1000 steps has ${path.length} points here, and ends at ${writtenVector(end)}, where the gradient is ${slopes}${curved}.`;
}
