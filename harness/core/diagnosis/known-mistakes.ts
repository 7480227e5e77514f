import { sort } from 'd3-array';
import type { Call } from '../model/call.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { once } from '../model/get-or-create.ts';
import type { Misconception } from '../model/misconception.ts';
import type { SolutionFactory } from '../model/solution-factory.ts';
import {
  type Attempt,
  type AttemptLog,
  furtherCalls,
  hasFailed,
  observer,
  openNatively,
  type Planned,
  recordCalls,
  tryInput,
  weightOfCall,
  type FailedCheck,
  type FailedRun,
} from '../runner/index.ts';
import type { SolutionModule } from '../sandbox/index.ts';
import { dependsOnRounding, isPureIn, repeatsInOrder } from './repetition.ts';

/** All calls of attempts, beginning with those that tell most misconceptions apart: the shortest of failed attempts. */
function callsIn(attempts: readonly Attempt[], isWanted: (call: Call) => boolean): readonly Call[] {
  const callsOf = (some: readonly Attempt[]): Call[] => some.flatMap(({ calls }) => calls).filter(isWanted);
  return [
    ...sort(callsOf(attempts.filter(hasFailed)), weightOfCall),
    ...callsOf(attempts.filter((attempt) => !hasFailed(attempt))),
  ];
}

/** True if several remain that exclude each other. */
const areOpen = (some: readonly Misconception[]): boolean =>
  new Set(some.map(({ sentence }) => sentence)).size > 1;

/**
 * Misconceptions of an exercise, run in the host on the recorded calls of one submission, which is run again only where
 * several do the same in all of them.
 * @param logs of all checks that were run
 * @param checks all, also those that were not run
 */
export function knownMistakes(
  { misconceptions, factories, grading }: Pick<ExercisePlan, 'misconceptions' | 'factories' | 'grading'>,
  solution: SolutionModule,
  logs: readonly AttemptLog[],
  checks: readonly Planned[] = [],
) {
  const { exports } = grading;
  const observe = observer(grading);

  const those = (
    some: readonly Misconception[],
    is: (factory: SolutionFactory) => boolean,
  ): readonly Misconception[] =>
    some.filter(({ id }) => {
      const factory = factories.get(id);
      return factory !== undefined && is(factory);
    });

  /** Misconceptions that repeat each call in a fresh instance. After the first one, calls decided by rounding do not count. */
  const thatRepeat = (some: readonly Misconception[], calls: readonly Call[]): readonly Misconception[] => {
    const repeats = (factory: SolutionFactory, call: Call, k: number): boolean =>
      repeatsInOrder(factory, exports, [call]) || (k > 0 && dependsOnRounding(factory, exports, call));
    return those(some, (factory) => calls.length > 0 && calls.every((call, k) => repeats(factory, call, k)));
  };

  /** True if a wrong answer to an unchecked call is not the submission's. */
  const isRefutedBy = (factory: SolutionFactory, call: Call): boolean => {
    const own = openNatively(factory).call(call.name, exports[call.name]!, call.args, call.maker);
    return observe(own).isWrong && !repeatsInOrder(factory, exports, [call]);
  };

  /** Misconceptions that repeat all calls of a function. */
  const ofFunction = once((name) =>
    thatRepeat(
      misconceptions,
      callsIn(
        logs.flatMap(({ attempts }) => attempts),
        (call) => call.name === name,
      ),
    ),
  );

  /**
   * Finds those that do the same as the submission in all calls of a failed check, and in all calls of the function
   * that failed in any check, and fail the check where the submission does: the rounding of a huge number hides what is
   * wrong beside it.
   */
  const matchesOf = async (run: FailedCheck): Promise<readonly Misconception[]> => {
    const { planned, attempt, log } = run;
    const name = run.failedCall?.call.name;
    if (name === undefined) return [];
    const others = callsIn(log.attempts, (call) => call.name !== name);
    const found = thatRepeat(ofFunction(name), [...attempt.calls, ...others]);
    const left = those(found, (factory) =>
      hasFailed(tryInput(planned.check, recordCalls(openNatively(factory), exports), attempt.input)),
    );
    const { isolates } = planned.check.kind;
    if (left.length === 0 || (!areOpen(left) && !isolates)) return left;
    // An instance of its own has seen little.
    const likely = thatRepeat(left, [...attempt.calls, ...(await furtherCalls(solution, exports, run))]);
    if (likely.length === 0 || !isolates) return likely;
    const unseen: Call[] = [];
    for (const one of checks.filter(({ check }) => check.after === planned.check.id))
      unseen.push(...(await furtherCalls(solution, exports, { planned: one, log: { attempts: [] } })));
    return those(likely, (factory) => !unseen.some((call) => isRefutedBy(factory, call)));
  };

  /**
   * Finds those that do the same as a submission that remembers something. The order of its calls matters, so those of
   * a failed check are repeated in order, or all since its instance was opened.
   * @param evidence few calls of the audit that show it when made in this order in a fresh instance: nearly all
   *   misconceptions end there; default: those that are repeated
   * @param areChosen whether the check chose them itself, as the audit does
   */
  const matchesInOrder = (
    { log: { calls, callsSinceOpened } }: Pick<FailedRun, 'log'>,
    evidence?: readonly Call[],
    areChosen = false,
  ): readonly Misconception[] => {
    /** A misconception that leaves no trace in the calls neither remembers nor changes arguments. */
    const isIt = (
      factory: SolutionFactory,
      some: readonly Call[],
      leavesTrace: boolean,
      sharesFunctions = areChosen,
    ): boolean =>
      repeatsInOrder(factory, exports, some, sharesFunctions) &&
      (leavesTrace ||
        some.some(({ changedArguments }) => changedArguments.length > 0) ||
        !isPureIn(factory, exports, some));
    return those(misconceptions, (factory) => {
      const leavesTrace = evidence !== undefined && isIt(factory, evidence, false, true);
      if (evidence !== undefined && !leavesTrace) return false;
      return isIt(factory, calls, leavesTrace) || isIt(factory, callsSinceOpened, leavesTrace);
    });
  };

  return { matchesOf, matchesInOrder };
}
