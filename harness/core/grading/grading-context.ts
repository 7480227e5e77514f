import type { ExercisePlan } from '../model/exercise-plan.ts';
import { type Check, planChecks, type Planned } from '../runner/index.ts';
import type { SandboxHost, SourceTools } from '../sandbox/index.ts';

export interface GradingHost extends SandboxHost {
  /** Line of an author's file at which an error was thrown, such as `checks.ts:12`; `undefined` if unknown. */
  readonly locate?: (error: unknown) => string | undefined;
}

/** An exercise, ready to grade any number of submissions. */
export interface GradingContext {
  readonly plan: ExercisePlan<Check>;
  readonly host: GradingHost;
  /** Seed of the run, a whole number. */
  readonly seed: number;
  readonly checks: readonly Planned[];
  /** Fuel of a submission in all stages together. */
  readonly fuel: number;
  /** Reasons to skip stages, by their names: earlier they did not end. Points of skipped checks are pending. */
  readonly skipped?: Readonly<Record<string, string>>;
  /** Called when a stage begins: `LOADING`, the id of a check, `PICTURES` or `DIAGNOSIS`. */
  readonly onStage?: ((stage: string) => void) | undefined;
  /**
   * Grades for `npm run debug`: calls may have any length, and memory is proved at the call that the student reads.
   * Default: false.
   */
  readonly forDebugger?: boolean | undefined;
  /**
   * If given, small changes with which checks pass (some ten gradings or more) and the first NaN are looked for. No
   * points depend on it. Passed in because it needs TypeScript's parser.
   */
  readonly source?: SourceTools | undefined;
}

/** Default of `exercise.json`, in millions of units: enough for functions without long inputs. */
const USUAL_FUEL = 150;
const MILLION = 1_000_000;

/** Generates the inputs of all checks. @param seed seed of the run, a whole number */
export function prepareGrading(plan: ExercisePlan<Check>, host: GradingHost, seed: number): GradingContext {
  return { plan, host, seed, checks: planChecks(plan, seed), fuel: MILLION * (plan.fuel ?? USUAL_FUEL) };
}
