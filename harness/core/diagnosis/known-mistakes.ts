import { sort } from 'd3-array';
import type { Call } from '../model/call.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import type { Misconception } from '../model/misconception.ts';
import type { SolutionFactory } from '../model/solution-factory.ts';
import {
  type Attempt,
  type AttemptLog,
  furtherCalls,
  hasFailed,
  openNatively,
  recordCalls,
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

/** Whether several misconceptions are left, of which only one can be true. */
const areOpen = (some: readonly Misconception[]): boolean =>
  new Set(some.map(({ sentence }) => sentence)).size > 1;

/**
 * The misconceptions of an exercise beside one submission. They run in the host on the recorded calls. The submission is
 * run again only where several misconceptions do the same in all of them.
 */
export class KnownMistakes {
  readonly #plan: ExercisePlan;
  readonly #solution: SolutionModule;
  readonly #logs: readonly AttemptLog[];
  /** By the name of a function: the misconceptions that repeat all its calls. */
  readonly #ofFunction = new Map<string, readonly Misconception[]>();

  /** @param logs of all checks */
  constructor(plan: ExercisePlan, solution: SolutionModule, logs: readonly AttemptLog[]) {
    this.#plan = plan;
    this.#solution = solution;
    this.#logs = logs;
  }

  /**
   * Finds the misconceptions that do the same as the submission in all calls of a failed check, and in all calls of the
   * function that failed, whichever check made them, and fail the check where the submission does: the rounding of a huge
   * number hides what is wrong beside it.
   */
  async matchesOf(run: FailedCheck): Promise<readonly Misconception[]> {
    const { planned, attempt, log } = run;
    const name = run.failedCall?.call.name;
    if (name === undefined) return [];
    const isOfFunction = (call: Call): boolean => call.name === name;
    const ofFunction = getOrCreate(this.#ofFunction, name, () =>
      this.#thatRepeat(
        this.#plan.misconceptions,
        callsIn(
          this.#logs.flatMap(({ attempts }) => attempts),
          isOfFunction,
        ),
      ),
    );
    const others = callsIn(log.attempts, (call) => !isOfFunction(call));
    const found = this.#thatRepeat(ofFunction, [...attempt.calls, ...others]);
    const { grading } = this.#plan;
    const left = this.#those(found, (factory) =>
      hasFailed(tryInput(planned.check, recordCalls(openNatively(factory), grading.exports), attempt.input)),
    );
    // One verdict of a test says little.
    if (!areOpen(left) && !planned.check.ofTest) return left;
    return this.#thatRepeat(left, [
      ...attempt.calls,
      ...(await furtherCalls(this.#solution, grading.exports, run)),
    ]);
  }

  /**
   * Finds the misconceptions that do the same as a submission that remembers something. The order of its calls matters,
   * so those of a failed check are repeated in order, or all since its instance was opened.
   * @param evidence few calls of the audit that show it when they are made in this order in a fresh instance: nearly all
   *   misconceptions end there; default: those that are repeated
   * @param isAudit whether they are those of the audit
   */
  matchesInOrder(
    { log: { calls, callsSinceOpened } }: Pick<FailedRun, 'log'>,
    evidence?: readonly Call[],
    isAudit = false,
  ): readonly Misconception[] {
    const { exports } = this.#plan.grading;
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
    return this.#those(this.#plan.misconceptions, (factory) => {
      const leavesTrace = evidence !== undefined && isIt(factory, evidence, false, true);
      if (evidence !== undefined && !leavesTrace) return false;
      return isIt(factory, calls, leavesTrace) || isIt(factory, callsSinceOpened, leavesTrace);
    });
  }

  /** Those that repeat each of the calls in a fresh instance; after the first one, calls that rounding decides do not count. */
  #thatRepeat(some: readonly Misconception[], calls: readonly Call[]): readonly Misconception[] {
    const { exports } = this.#plan.grading;
    const repeats = (factory: SolutionFactory, call: Call, k: number): boolean =>
      repeatsInOrder(factory, exports, [call]) || (k > 0 && dependsOnRounding(factory, exports, call));
    return this.#those(
      some,
      (factory) => calls.length > 0 && calls.every((call, k) => repeats(factory, call, k)),
    );
  }

  #those(
    some: readonly Misconception[],
    is: (factory: SolutionFactory) => boolean,
  ): readonly Misconception[] {
    return some.filter(({ id }) => {
      const factory = this.#plan.factories.get(id);
      return factory !== undefined && is(factory);
    });
  }
}
