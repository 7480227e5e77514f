import { claim, hinted, same, type Finding } from 'descent-grader/checks';
import { experiment, outcomeAt } from '#reference/experiments.ts';
import { gradient } from '#reference/loss.ts';
import { stationaryPoints } from '#reference/stationary-points.ts';
import type { ExperimentResult, ExperimentSettings, Vector } from '#reference/types.ts';
import { eachPointFollows, endsAt, leavesTheStart, once, whereApart } from '../descents/index.ts';
import { written } from '../written.ts';
import { isOffTheBorders } from './inputs.ts';

export const rightResult = once(experiment);

export const NAMES = ['gd', 'momentum'] as const;
type Name = (typeof NAMES)[number];

/** Each point follows from the student's own points before it. The loss has the constants 1 and 2: sizes are at least 1. */
export function* follows(
  name: Name,
  result: ExperimentResult,
  settings: ExperimentSettings,
  tolerance?: number,
): Generator<Finding> {
  const { start, stepSize, momentumCoeff } = settings;
  const rule = { start, gradient, stepSize, ...(name === 'gd' ? {} : { momentumCoeff }) };
  // A path that is only its start follows every rule.
  yield leavesTheStart(name, result[name], rightResult(settings)[name]);
  yield* eachPointFollows(result[name], rule, { of: name, leastSize: 1, tolerance });
}

export function* lengths(result: ExperimentResult, { steps }: ExperimentSettings): Generator<Finding> {
  for (const name of NAMES) yield same(`the number of points of ${name}`, result[name].length, steps + 1);
}

/** The outcomes are those of the student's own last points: a wrong path is not held against them. */
export function* outcomesAreThoseOfTheEnds(
  result: ExperimentResult,
  { start }: ExperimentSettings,
): Generator<Finding> {
  for (const name of NAMES) {
    // A path without its start has no points where there are no steps.
    const end = result[name].at(-1) ?? start;
    yield same(`the number of coordinates of the last point of ${name}`, end.length, 2);
    const [outcome, expected] = [result[`${name}Outcome`], outcomeAt(end)];
    if (isOffTheBorders(end))
      yield* hinted(
        () => outcomeHint(outcome, expected, result[name]),
        same(`${name}Outcome for a path that ends at (${end.map(shortly).join(', ')})`, outcome, expected),
      );
  }
}

export const DIVERGED_HINT =
  'A path has diverged if one coordinate of its last point is NaN or ±Infinity, and only then: no finite number is too large.';

/** Where to look if one outcome is returned in the place of another: how far the last point is from where they are. */
export function outcomeHint(outcome: string, expected: string, path: readonly Vector[]): string {
  const hasOutcome = (point: Vector): boolean => point.length === 2 && outcomeAt(point) === outcome;
  if (outcome !== 'not-converged' && path.slice(0, -1).some(hasOutcome))
    return 'Only where the path is after its last step counts, not how it got there.';
  const places = stationaryPoints().map(({ beta }) => ({ beta, name: outcomeAt(beta) as string }));
  const place = [expected, outcome].map((one) => places.find(({ name }) => name === one)).find(Boolean);
  if (place === undefined || [outcome, expected].includes('diverged')) return DIVERGED_HINT;
  const [first, second] = place.beta.map((own, k) => written(Math.abs((path.at(-1)?.[k] ?? NaN) - own)));
  return `The last point alone counts: from ${place.name}, (${place.beta.map(written).join(', ')}), it is ${first} away in β₁ and ${second} in β₂. It has arrived there if both are at most 0.01, however steep or flat it is there.`;
}

/** A coordinate as people read it in a sentence: with fewer digits it could cross a border, see `isOffTheBorders`. */
const shortly = (coordinate: number): number => Number(coordinate.toPrecision(7));

/** The path must leave its start and be finite; otherwise its outcome means nothing. */
export function* goesSomewhere(result: ExperimentResult, settings: ExperimentSettings): Generator<Finding> {
  const right = rightResult(settings);
  for (const name of NAMES) {
    yield leavesTheStart(name, result[name], right[name]);
    const end = result[name].at(-1) ?? [];
    if (right[name].at(-1)!.every(Number.isFinite))
      yield* hinted(
        () =>
          `Here stepSize is ${written(settings.stepSize)} and m is ${written(settings.momentumCoeff)}. ${whereApart(result[name], right[name])}`,
        claim(end.every(Number.isFinite), `the last point of ${name} should be finite`, end),
      );
  }
}

/** The path ends where numpy's does: roughly, since accuracy is what other checks are about. */
export const endAgrees = (name: string, path: readonly Vector[], expected: readonly number[]): Finding =>
  endsAt(name, path, expected, { scale: 1, tolerance: 1e-2 });
