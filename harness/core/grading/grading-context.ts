import type { ExercisePlan } from '../model/exercise-plan.ts';
import { type Check, planChecks, type Planned } from '../runner/index.ts';
import type { SandboxHost, SourceTools } from '../sandbox/index.ts';

export interface GradingHost extends SandboxHost {
  /** Line of an author's file: `checks.ts:12`; `undefined` if unknown. */
  readonly locate?: (error: unknown) => string | undefined;
}

export interface GradingContext {
  readonly plan: ExercisePlan<Check>;
  readonly host: GradingHost;
  readonly seed: number;
  readonly checks: readonly Planned[];
  /** Fuel for all stages of a submission together. */
  readonly fuel: number;
  /** Reasons by stage, for stages that did not end earlier. Points of skipped checks are pending. */
  readonly skipped?: Readonly<Record<string, string>>;
  /** Called with `LOADING`, the id of a check, `PICTURES` or `DIAGNOSIS`. */
  readonly onStage?: ((stage: string) => void) | undefined;
  /** Calls may have any length, and memory is proved at the call that the student reads. Default: false. */
  readonly forDebugger?: boolean | undefined;
  /**
   * Looks for the first NaN and for small changes with which checks pass (some ten gradings or more), on which no
   * points depend. Passed in because it needs TypeScript's parser.
   */
  readonly source?: SourceTools | undefined;
}

/** Millions of units without `fuel` in `exercise.json`: enough for functions without long inputs. */
const USUAL_FUEL = 150;
const MILLION = 1_000_000;

/** @param seed whole number */
export function prepareGrading(plan: ExercisePlan<Check>, host: GradingHost, seed: number): GradingContext {
  return { plan, host, seed, checks: planChecks(plan, seed), fuel: MILLION * (plan.fuel ?? USUAL_FUEL) };
}
