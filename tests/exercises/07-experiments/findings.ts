import { claim, hinted, same, type Finding } from 'descent-grader/checks';
import { experiment, outcomeAt } from '#reference/experiments.ts';
import { gradient } from '#reference/loss.ts';
import type { ExperimentResult, ExperimentSettings, Vector } from '#reference/types.ts';
import { eachPointFollows, endsAt, leavesTheStart, once } from '../descents/index.ts';
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
        hintOf(outcome, expected, result[name]),
        same(`${name}Outcome for a path that ends at (${end.map(shortly).join(', ')})`, outcome, expected),
      );
  }
}

/** Where to look if one outcome is returned in the place of another. */
function hintOf(outcome: string, expected: string, path: readonly Vector[]): string {
  if (path.slice(0, -1).some((point) => outcome !== 'not-converged' && outcomeAt(point) === outcome))
    return 'Only where the path is after its last step counts, not how it got there.';
  if ([outcome, expected].includes('diverged'))
    return 'One coordinate that is NaN or ±Infinity is enough; a finite number is never too large. Can your test see NaN?';
  if ([outcome, expected].includes('not-converged'))
    return 'The last point alone is judged. Draw the square around each stationary point: where is its middle, how wide is it, and what about its corners?';
  return 'Compare with the table of outcomes in the task: which name belongs to which point?';
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
        'A path that grows without end takes steps that are too long, or in the wrong direction. What does each parameter do?',
        claim(end.every(Number.isFinite), `the last point of ${name} should be finite`, end),
      );
  }
}

/** The path ends where numpy's does: roughly, since accuracy is what other checks are about. */
export const endAgrees = (name: string, path: readonly Vector[], expected: readonly number[]): Finding =>
  endsAt(name, path, expected, { scale: 1, tolerance: 1e-2 });
