import type { Call } from '../model/call.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import type { Misconception } from '../model/misconception.ts';
import type { Signature } from '../model/shape.ts';
import type { SolutionFactory } from '../model/solution-factory.ts';
import { type Attempt, type AttemptLog, hasFailed, weightOfCall, type FailedRun } from '../runner/index.ts';
import { failedCall } from './failed-call.ts';
import { type Match, worse } from './match.ts';
import { dependsOnRounding, isPureIn, NativeSolution } from './native-solution.ts';

/**
 * How well all calls are repeated; `none` if there are none. Most misconceptions already differ in one of the first.
 * @param isDoubtful whether a call says little that is not repeated, although `enough` others are
 */
function worstOf(
  calls: readonly Call[],
  repeat: (call: Call) => Match,
  isDoubtful: (call: Call) => boolean = () => false,
  enough = 0,
): Match {
  let match: Match = calls.length === 0 ? 'none' : 'exact';
  let doubtful = 0;
  for (const call of calls) {
    const own = repeat(call);
    // A misconception that repeats every call exactly is the better match.
    if (own !== 'none') match = worse(match, own);
    else if (isDoubtful(call)) doubtful += 1;
    else return 'none';
  }
  if (doubtful === 0) return match;
  return calls.length - doubtful >= enough ? 'blurred' : 'none';
}

/** After repeating this many calls, a misconception may differ in a call whose answer depends on rounding. */
const MANY = 20;

/** Repeats calls in order in one fresh instance of a misconception. */
function repeatInOrder(
  factory: SolutionFactory,
  exports: Signature,
  calls: readonly Call[],
  sharesFunctions = false,
): Match {
  const solution = new NativeSolution(factory, sharesFunctions);
  return worstOf(calls, (call) => solution.repeat(call, exports[call.name]!));
}

/** All calls of attempts, those first that tell most misconceptions apart: the shortest of failed attempts. */
function callsIn(attempts: readonly Attempt[], isWanted: (call: Call) => boolean): readonly Call[] {
  const callsOf = (some: readonly Attempt[]): Call[] => some.flatMap(({ calls }) => calls).filter(isWanted);
  return [
    ...callsOf(attempts.filter(hasFailed))
      .map((call) => ({ call, weight: weightOfCall(call) }))
      .toSorted((a, b) => a.weight - b.weight)
      .map(({ call }) => call),
    ...callsOf(attempts.filter((attempt) => !hasFailed(attempt))),
  ];
}

/** Misconceptions with how well they repeat some calls; those that do not are absent. */
type Matches = ReadonlyMap<Misconception, Match>;

/** The misconceptions with the best match. */
function sharpestOf(matches: Matches): readonly Misconception[] {
  const sharpest = [...matches.values()].includes('exact') ? 'exact' : 'blurred';
  return [...matches.keys()].filter((known) => matches.get(known) === sharpest);
}

/**
 * The misconceptions of an exercise beside one submission. They run in the host on the recorded calls; the submission is
 * not run again.
 */
export class KnownMistakes {
  readonly #plan: ExercisePlan;
  readonly #logs: readonly AttemptLog[];
  /** By the name of a function: the misconceptions that repeat all its calls. */
  readonly #ofFunction = new Map<string, Matches>();

  /** @param logs of all checks */
  constructor(plan: ExercisePlan, logs: readonly AttemptLog[]) {
    this.#plan = plan;
    this.#logs = logs;
  }

  /**
   * Finds the misconceptions that do the same as the submission in all calls of a failed check, and in all calls of the
   * function that failed, whichever check made them.
   */
  matchesOf({ attempt, log }: Pick<FailedRun, 'attempt' | 'log'>): readonly Misconception[] {
    const name = failedCall(attempt)?.name;
    if (name === undefined) return [];
    const isOfFunction = (call: Call): boolean => call.name === name;
    const ofFunction = getOrCreate(this.#ofFunction, name, () =>
      this.#compare(
        this.#plan.misconceptions,
        callsIn(
          this.#logs.flatMap(({ attempts }) => attempts),
          isOfFunction,
        ),
      ),
    );
    const others = callsIn(log.attempts, (call) => !isOfFunction(call));
    return sharpestOf(this.#compare(ofFunction.keys(), [...attempt.calls, ...others], ofFunction));
  }

  /**
   * Finds the misconceptions that do the same as a submission that remembers something. The order of its calls matters,
   * so those of a failed check are repeated in order, or all since its instance was opened.
   * @param isAudit whether they are those of the audit
   */
  matchesInOrder(
    { log: { calls, callsSinceOpened } }: Pick<FailedRun, 'log'>,
    isAudit = false,
  ): readonly Misconception[] {
    const { exports } = this.#plan.grading;
    /** A misconception that leaves no trace in the calls cannot be what remembers, or changes arguments. */
    const matchOf = (factory: SolutionFactory, some: readonly Call[]): Match => {
      const match = repeatInOrder(factory, exports, some, isAudit);
      if (match === 'none' || some.some(({ changedArguments }) => changedArguments.length > 0)) return match;
      return isPureIn(factory, some) ? 'none' : match;
    };
    return sharpestOf(
      this.#matches(this.#plan.misconceptions, (factory) => {
        const match = matchOf(factory, calls);
        return match === 'none' ? matchOf(factory, callsSinceOpened) : match;
      }),
    );
  }

  /** Repeats calls, each in a fresh instance. @param earlier the matches that these can make worse */
  #compare(some: Iterable<Misconception>, calls: readonly Call[], earlier?: Matches): Matches {
    const { exports } = this.#plan.grading;
    return this.#matches(some, (factory, misconception) =>
      worse(
        earlier?.get(misconception) ?? 'exact',
        worstOf(
          calls,
          (call) => repeatInOrder(factory, exports, [call]),
          (call) => dependsOnRounding(factory, call),
          earlier === undefined ? MANY : 0,
        ),
      ),
    );
  }

  #matches(
    some: Iterable<Misconception>,
    matchOf: (factory: SolutionFactory, known: Misconception) => Match,
  ): Matches {
    const matches = new Map<Misconception, Match>();
    for (const known of some) {
      const factory = this.#plan.factories.get(known.id);
      const match = factory === undefined ? 'none' : matchOf(factory, known);
      if (match !== 'none') matches.set(known, match);
    }
    return matches;
  }
}
