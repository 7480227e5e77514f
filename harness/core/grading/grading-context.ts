import type { ExercisePlan } from '../model/exercise-plan.ts';
import { type Check, planChecks, type Planned } from '../runner/index.ts';
import type { SandboxHost, SourceTools } from '../sandbox/index.ts';

/** What grading needs from its environment. */
export interface GradingHost extends SandboxHost {
  /** Returns the line of an author's file at which an error was thrown: `checks.ts:12`; `undefined` if unknown. */
  readonly locate?: (error: unknown) => string | undefined;
}

/** An exercise, ready to grade any number of submissions, with everything that does not depend on them. */
export interface GradingContext {
  readonly plan: ExercisePlan<Check>;
  readonly host: GradingHost;
  /** The seed of the run, a whole number. */
  readonly seed: number;
  readonly checks: readonly Planned[];
  /** The fuel that a submission may use in all stages together. */
  readonly fuel: number;
  /** Why stages are skipped, by their names: earlier they did not end. The points of a check that is skipped are pending. */
  readonly skipped?: Readonly<Record<string, string>>;
  /** Called as each stage begins: `LOADING`, the id of a check, `PICTURES` or `DIAGNOSIS`. */
  readonly onStage?: ((stage: string) => void) | undefined;
  /**
   * Whether `npm run debug` makes the calls again: they may have any length, and memory is proved at the very call that a
   * student reads. Default: no.
   */
  readonly forDebugger?: boolean | undefined;
  /**
   * Where it is given, the source is looked at, too: for small changes with which checks pass, which cost some ten gradings or
   * more, and for the first NaN. No points depend on it. Passed in because it needs TypeScript's parser.
   */
  readonly source?: SourceTools | undefined;
}

/** In millions of units, where `exercise.json` says nothing: enough for functions without long inputs. */
const USUAL_FUEL = 150;
const MILLION = 1_000_000;

/** Generates the inputs of an exercise's checks. @param seed the seed of the run, a whole number */
export function prepareGrading(plan: ExercisePlan<Check>, host: GradingHost, seed: number): GradingContext {
  return { plan, host, seed, checks: planChecks(plan, seed), fuel: MILLION * (plan.fuel ?? USUAL_FUEL) };
}
