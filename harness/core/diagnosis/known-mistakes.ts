import type { AttemptLog } from '../checks/attempts.ts';
import type { ExercisePlan } from '../checks/exercise-plan.ts';
import { failedCall } from '../checks/failed-call.ts';
import type { FailedAttempt } from '../checks/shrink.ts';
import type { Call } from '../model/call.ts';
import type { Misconception, MisconceptionFactory } from '../model/misconception.ts';
import type { Signature } from '../model/shape.ts';
import type { FailedCheck } from './failed-check.ts';
import { type Match, worse } from './match.ts';
import { NativeSolution } from './native-solution.ts';

/** Repeats calls in order in one fresh instance of a misconception. */
function compare(factory: MisconceptionFactory, exports: Signature, calls: readonly Call[]): Match {
  const solution = new NativeSolution(factory);
  let match: Match = 'exact';
  for (const call of calls) {
    match = worse(match, solution.repeat(call, exports[call.name]!));
    // Most misconceptions already differ in one of the first calls.
    if (match === 'none') break;
  }
  return match;
}

/**
 * Finds the misconceptions that do the same as a submission in all calls that a failed check made, and in all calls of
 * the function that failed, whichever check made them. They run in the host on the recorded calls; the submission is not
 * run again.
 * @param logs of all checks; or that the submission remembers something: then the order of its calls matters, and the
 *   calls of this check are repeated, or all since its instance was opened
 */
export function matchesOf(
  { misconceptions, factories, grading: { exports } }: ExercisePlan,
  { attempt, log, earlier }: Pick<FailedCheck, 'attempt' | 'log' | 'earlier'>,
  logs: readonly AttemptLog[] | 'remembers',
): readonly Misconception[] {
  const { calls } = log;
  const chains =
    logs === 'remembers'
      ? [calls, sinceOpened(earlier, calls)]
      : [[...attempt.calls, ...calls, ...ofFailed(attempt, logs)]];
  const matches = misconceptions.map((known) => ({
    known,
    match: bestMatch(factories.get(known.id), exports, chains),
  }));
  const sharpest = matches.some(({ match }) => match === 'exact') ? 'exact' : 'blurred';
  return matches.filter(({ match }) => match === sharpest).map(({ known }) => known);
}

/** All calls since the instance was opened; none if some are not known. */
const sinceOpened = (earlier: readonly AttemptLog[], calls: readonly Call[]): readonly Call[] =>
  earlier.every(({ isComplete }) => isComplete) ? [...earlier.flatMap((log) => log.calls), ...calls] : [];

/** All recorded calls of the function that failed. */
function ofFailed(attempt: FailedAttempt, logs: readonly AttemptLog[]): readonly Call[] {
  const name = failedCall(attempt)?.name;
  return logs.flatMap(({ calls }) => calls.filter((call) => call.name === name));
}

function bestMatch(
  factory: MisconceptionFactory | undefined,
  exports: Signature,
  chains: readonly (readonly Call[])[],
): Match {
  if (factory === undefined) return 'none';
  for (const chain of chains) {
    const match = chain.length === 0 ? 'none' : compare(factory, exports, chain);
    if (match !== 'none') return match;
  }
  return 'none';
}
