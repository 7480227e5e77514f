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

/** One submission, as the runner hands it to a check. */
export interface Session<S = ExportedFunctions> {
  readonly solution: SolutionModule;
  readonly exports: Signature;
  readonly normalForms: NonNullable<Right['normalForms']>;
  /** Judges calls by the right functions. */
  readonly observe: Observe;
  /** A failure is made ready to be explained: shrunk. */
  readonly explains: boolean;
  /** Gets every attempt. It knows what the checks before did in the same instance. */
  readonly log: AttemptLog;
  /** The instance in which the checks before it ran; a new one, if a limit has closed that. */
  readonly shared: () => Promise<RecordedSolution<S>>;
  /** Uses a fresh instance, which is closed then. `use` is synchronous. */
  readonly fresh: <T>(use: (recorded: RecordedSolution<S>, sandbox: Sandbox) => T) => Promise<T>;
  /**
   * Fails a check by calls of its own choice.
   * @param calls those that misconceptions repeat in order
   * @param memory by the ids of checks that failed before: proofs that what those called remembers something
   */
  readonly failedBy: (
    found: FoundByCalls,
    calls: readonly Call[],
    memory?: ReadonlyMap<string, Proof>,
  ) => FailedByCalls;
  /** Left by the checks before it. */
  readonly before: {
    /** Notes about their calls. */
    readonly noted: NotedCalls;
    readonly failed: readonly FailedCheck[];
    /** Their instance; closed after a limit. A check that closes it has the next one begin in a new one. */
    readonly used: Sandbox;
  };
}

/** A check and what it is tried on. */
export interface Tried<S = ExportedFunctions> {
  readonly check: Check<S>;
  /** Generated when they are first read. @throws StaleRows */
  readonly inputs: readonly Input[];
}

/**
 * Runs a check on one submission.
 * @param tried with all inputs that were planned, or some of them
 * @returns `broken` for what the check itself throws at an input
 * @throws CallFailed where a recorded call returns no valid value: the check fails by that call. Anything else is an error of the
 *   harness
 */
export type RunOn<S> = (tried: Tried<S>, session: Session<S>) => Promise<Ran>;

/** An exercise under one seed, before there is any submission. */
export interface Planning {
  readonly grading: Grading;
  /** The checks before it, in order. Their inputs are generated when they are read. */
  readonly before: readonly Planned[];
}

/**
 * One check of an exercise: all that the runner, the diagnosis, calibration and the tables of tasks ask of it. A kind of
 * check is a function in `core/checks/` that returns one. Nothing depends on a submission but `holds`, `picture` and the
 * function that `prepare` returns.
 *
 * - **Planned** once for each seed: its `inputs` are drawn, and `prepare` is called. Then it runs on each submission.
 * - **Failed** in one of two ways, which the run's own `kind` says. `'input'`: at an input, where `holds` can be tried
 *   again: to shrink it, draw it, tell mistakes apart, or find a change that repairs it. `'calls'`: by calls of its own
 *   choice, which are its evidence; they are repeated, and not shrunk.
 * - **Weakened** by calibration and the self-check, which leave inputs out. Calibration also sees what it gives to a right
 *   solution at its inputs. Calls of its own choice always stay.
 */
export interface Check<S = ExportedFunctions> extends CheckOutline, Law<S> {
  /** The source of its inputs; `noInputs` for a check that makes calls of its own choice. */
  readonly inputs: InputSource;
  /** Called once for each seed. What takes long is left to the first run: a solution that does not load needs none of it. */
  readonly prepare: (planning: Planning) => RunOn<S>;
}

/** A check under one seed, the same for every submission. */
export interface Planned<S = ExportedFunctions> extends Tried<S> {
  readonly run: RunOn<S>;
}

/** A kind of checks with nothing special about it. */
export const ORDINARY: Omit<CheckOutline['kind'], 'name'> = {
  triesFixtures: false,
  isolates: false,
  bringsMistakes: false,
  findsMemory: false,
  earnedFrom: 0,
};

interface Run {
  /** The largest deviation among the comparisons up to the first that failed, in units of their tolerances; ≥ 0. */
  readonly deviation: number;
}

interface Failed extends Run {
  readonly outcome: 'failed';
  readonly attempt: FailedAttempt;
  /** Its attempts, in order, the smaller inputs of shrinking included. */
  readonly log: AttemptLog;
  /** The call of the attempt that the student should look at; `undefined` if it made none, or the check shows several. */
  readonly failedCall: Observation | undefined;
}

/** A failure at an input, which can be tried again. */
interface FailedAtInput extends Failed, Counterexample {
  readonly kind: 'input';
}

/** A failure by calls of the check's own choice: it says itself which of them are shown. */
interface FailedByCalls extends Failed {
  readonly kind: 'calls';
  readonly found: FoundByCalls;
  /** By the id of a check that failed before: proof that what that called remembers something. */
  readonly memory: ReadonlyMap<string, Proof>;
}

/** `comparisons`: how many it made; with none, every solution would pass. */
type Passed = Run & { readonly outcome: 'passed' } & Pick<Attempt, 'comparisons'>;

/** The check itself threw an exception at an input, which is an error of the harness. */
type Broken = Run & { readonly outcome: 'broken'; readonly error: unknown; readonly input: unknown };

/** The result of running a check. */
export type Ran = Passed | FailedAtInput | FailedByCalls | Broken;

/** A check that failed at an input of its own. */
export type FailedCheck = FailedAtInput & { readonly planned: Planned };

export type FailedRun = FailedCheck | (FailedByCalls & { readonly planned: Planned });

export type CheckRun = Passed | FailedRun | Broken;
