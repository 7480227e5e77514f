import { sort } from 'd3-array';
import type { Call } from '../model/call.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { once } from '../model/get-or-create.ts';
import type { Misconception } from '../model/misconception.ts';
import type { SolutionFactory } from '../model/solution-factory.ts';
import {
  type Attempt,
  AttemptLog,
  hasFailed,
  openNatively,
  recordCalls,
  replay,
  tryInput,
  weightOfCall,
  type FailedCheck,
  type FailedRun,
} from '../runner/index.ts';
import type { SolutionModule } from '../sandbox/index.ts';
import { dependsOnRounding, isPureIn, repeatsInOrder } from './repetition.ts';

/** All calls of attempts, those first that tell most misconceptions apart: the shortest of failed attempts. */
function callsIn(attempts: readonly Attempt[], isWanted: (call: Call) => boolean): readonly Call[] {
  const callsOf = (some: readonly Attempt[]): Call[] => some.flatMap(({ calls }) => calls).filter(isWanted);
  return [
    ...sort(callsOf(attempts.filter(hasFailed)), weightOfCall),
    ...callsOf(attempts.filter((attempt) => !hasFailed(attempt))),
  ];
}

/** How many further inputs are tried, besides those that the check tries under every seed. */
const MOST_INPUTS = 40;

/** Whether several misconceptions are left, of which only one can be true. */
const areOpen = (some: readonly Misconception[]): boolean =>
  new Set(some.map(({ sentence }) => sentence)).size > 1;

/**
 * The misconceptions of an exercise beside one submission. They run in the host on the recorded calls. The submission is
 * run again only where several misconceptions do the same in all of them.
 * @param logs of all checks
 */
export function knownMistakes(
  { misconceptions, factories, grading }: Pick<ExercisePlan, 'misconceptions' | 'factories' | 'grading'>,
  solution: SolutionModule,
  logs: readonly AttemptLog[],
) {
  const { exports } = grading;

  const those = (
    some: readonly Misconception[],
    is: (factory: SolutionFactory) => boolean,
  ): readonly Misconception[] =>
    some.filter(({ id }) => {
      const factory = factories.get(id);
      return factory !== undefined && is(factory);
    });

  /** Those that repeat each of the calls in a fresh instance; after the first one, calls that rounding decides do not count. */
  const thatRepeat = (some: readonly Misconception[], calls: readonly Call[]): readonly Misconception[] => {
    const repeats = (factory: SolutionFactory, call: Call, k: number): boolean =>
      repeatsInOrder(factory, exports, [call]) || (k > 0 && dependsOnRounding(factory, exports, call));
    return those(some, (factory) => calls.length > 0 && calls.every((call, k) => repeats(factory, call, k)));
  };

  /** By the name of a function: those that repeat all its calls. */
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
   * The calls that the submission makes at the inputs of a failed check that come after its failure. They tell apart what
   * answers alike before.
   * @returns fewer if a call is ended, or if the check throws
   */
  const furtherCalls = async ({ planned: { check, inputs }, log: { attempts } }: FailedCheck) => {
    const tried = new Set(attempts.map(({ input }) => input));
    const open = inputs.filter(({ value }) => !tried.has(value));
    const some = open.filter(({ origin }, k) => k < MOST_INPUTS || origin.kind === 'always');
    const further = new AttemptLog();
    await replay(solution, exports, (recorded) => {
      try {
        for (const { value } of some) {
          if (recorded.hasEnded() || !further.isComplete) break;
          further.add(tryInput(check, recorded, value));
        }
      } catch {
        // The result of the check is known already.
      }
    });
    return further.calls;
  };

  /**
   * Finds the misconceptions that do the same as the submission in all calls of a failed check, and in all calls of the
   * function that failed, whichever check made them, and fail the check where the submission does: the rounding of a huge
   * number hides what is wrong beside it.
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
    // One verdict of a test says little.
    if (!areOpen(left) && !planned.check.ofTest) return left;
    return thatRepeat(left, [...attempt.calls, ...(await furtherCalls(run))]);
  };

  /**
   * Finds the misconceptions that do the same as a submission that remembers something. The order of its calls matters,
   * so those of a failed check are repeated in order, or all since its instance was opened.
   * @param evidence few calls of the audit that show it when they are made in this order in a fresh instance: nearly all
   *   misconceptions end there; default: those that are repeated
   * @param isAudit whether they are those of the audit
   */
  const matchesInOrder = (
    { log: { calls, callsSinceOpened } }: Pick<FailedRun, 'log'>,
    evidence?: readonly Call[],
    isAudit = false,
  ): readonly Misconception[] => {
    /** A misconception that leaves no trace in the calls cannot be what remembers, or changes arguments. */
    const isIt = (
      factory: SolutionFactory,
      some: readonly Call[],
      leavesTrace: boolean,
      sharesFunctions = isAudit,
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
