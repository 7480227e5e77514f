import type { Input, InputSource } from '../inputs/index.ts';
import type { Call } from '../model/call.ts';
import type { CheckOutline, ExportedFunctions, Grading, Law, Right } from '../model/check.ts';
import type { Signature } from '../model/shape.ts';
import type { Sandbox, SolutionModule } from '../sandbox/index.ts';
import type { Attempt, AttemptLog, FailedAttempt, FoundByCalls, Proof } from './attempts.ts';
import type { Observation, Observe } from './observation.ts';
import type { NotedCalls } from './purity/noted-calls.ts';
import type { RecordedSolution } from './recorded-solution.ts';
import type { Counterexample } from './shrink.ts';

export interface Session<S = ExportedFunctions> {
  readonly solution: SolutionModule;
  readonly exports: Signature;
  readonly normalForms: NonNullable<Right['normalForms']>;
  readonly observe: Observe;
  /** Prepares failures for explanation, by shrinking. */
  readonly explains: boolean;
  readonly log: AttemptLog;
  /** Instance of the preceding checks; a new one after a limit. */
  readonly shared: () => Promise<RecordedSolution<S>>;
  /** Lends a fresh instance; `use` is synchronous. */
  readonly fresh: <T>(use: (recorded: RecordedSolution<S>, sandbox: Sandbox) => T) => Promise<T>;
  /**
   * Fails the check by calls of its own.
   * @param calls replayed in order on misconceptions
   * @param memory proofs of state, by the ids of failed checks that called the function
   */
  readonly failedBy: (
    found: FoundByCalls,
    calls: readonly Call[],
    memory?: ReadonlyMap<string, Proof>,
  ) => FailedByCalls;
  readonly before: {
    readonly noted: NotedCalls;
    readonly failed: readonly FailedCheck[];
    /** Instance of the preceding checks; closed after a limit. A check may close it. */
    readonly used: Sandbox;
  };
}

export interface TriedCheck<S = ExportedFunctions> {
  readonly check: Check<S>;
  /** Generated on first access. @throws StaleRows */
  readonly inputs: readonly Input[];
}

/**
 * Runs a check on one submission.
 * @param tried has all planned inputs or some
 * @returns `broken` if the check itself throws at an input
 * @throws CallFailed for a call without a valid value, which fails the check; others are errors of the harness
 */
export type RunOn<S> = (tried: TriedCheck<S>, session: Session<S>) => Promise<Ran>;

export interface Planning {
  readonly grading: Grading;
  readonly before: readonly Planned[];
}

/**
 * Contract of a check for the runner, the diagnosis, calibration and tables of tasks. A kind of check is a function in
 * `core/checks/` that returns one. Only `holds`, `picture` and the function from `prepare` see submissions.
 *
 * - **Planned** once for each seed: draws `inputs` and calls `prepare`, whose result runs on each submission.
 * - **Failed** `'input'`: at an input, where `holds` can be tried again, to shrink or draw it, distinguish mistakes, or
 *   find a repair. Failed `'calls'`: by its own calls, which are repeated and not shrunk.
 * - **Weakened** by calibration and the self-check, which omit inputs, but none of its own calls. Calibration also
 *   reads the deviations of right solutions.
 */
export interface Check<S = ExportedFunctions> extends CheckOutline, Law<S> {
  readonly inputs: InputSource;
  /**
   * Called once for each seed. Expensive work waits for the first run, because solutions that do not load need none.
   */
  readonly prepare: (planning: Planning) => RunOn<S>;
}

/** A check with inputs for one seed, the same for every submission. */
export interface Planned<S = ExportedFunctions> extends TriedCheck<S> {
  readonly run: RunOn<S>;
}

export const ORDINARY: CheckOutline['kind'] = {
  triesFixtures: false,
  isolates: false,
  bringsMistakes: false,
  findsMemory: false,
  earnedFrom: 0,
};

interface RunBase {
  /** Largest, up to the first failed comparison, in units of the tolerance; ≥ 0. */
  readonly deviation: number;
}

interface Failed extends RunBase {
  readonly outcome: 'failed';
  readonly attempt: FailedAttempt;
  readonly log: AttemptLog;
  /** Call for the student to look at; `undefined` without calls, or if the check shows several. */
  readonly failedCall: Observation | undefined;
}

interface FailedAtInput extends Failed, Counterexample {
  readonly kind: 'input';
}

interface FailedByCalls extends Failed {
  readonly kind: 'calls';
  readonly found: FoundByCalls;
  /** Proofs of state, by the ids of failed checks that called the function. */
  readonly memory: ReadonlyMap<string, Proof>;
}

/** Without comparisons every solution would pass. */
type Passed = RunBase & { readonly outcome: 'passed' } & Pick<Attempt, 'comparisons'>;

type Broken = RunBase & { readonly outcome: 'broken'; readonly error: unknown; readonly input: unknown };

export type Ran = Passed | FailedAtInput | FailedByCalls | Broken;

export type FailedCheck = FailedAtInput & { readonly planned: Planned };

export type FailedRun = FailedCheck | (FailedByCalls & { readonly planned: Planned });

export type CheckRun = Passed | FailedRun | Broken;
