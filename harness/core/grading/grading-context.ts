import type { ExercisePlan } from '../model/exercise-plan.ts';
import { planChecks, type PlannedCheck } from '../runner/index.ts';
import { FUEL_PER_TURN, type SandboxHost } from '../sandbox/index.ts';

/** What grading needs from its environment. */
export interface GradingHost extends SandboxHost {
  /** Returns the line of an author's file at which an error was thrown: `checks.ts:12`; `undefined` if unknown. */
  readonly locate?: (error: unknown) => string | undefined;
}

/** An exercise, ready to grade any number of submissions, with everything that does not depend on them. */
export interface GradingContext {
  readonly plan: ExercisePlan;
  readonly host: GradingHost;
  /** The seed of the run, a whole number. */
  readonly seed: number;
  readonly checks: readonly PlannedCheck[];
  /** The fuel that a submission may use in all stages together. */
  readonly fuel: number;
  /** Why stages are skipped, by their names: earlier they did not end. The points of a check that is skipped are pending. */
  readonly skipped?: Readonly<Record<string, string>>;
  /** Called as each stage begins: `LOADING`, the id of a check, `PICTURES` or `DIAGNOSIS`. */
  readonly onStage?: ((stage: string) => void) | undefined;
  /** Calls with more characters are left out of the grade; default: what people read. */
  readonly longestCall?: number;
}

const FUEL_PER_EXERCISE = 5_500_000 * FUEL_PER_TURN;
const FUEL_BY_PATIENCE = 1_400_000 * FUEL_PER_TURN;

/**
 * The fuel for all checks of an exercise, its pictures and its diagnosis together: a quarter more than what the slowest
 * right style uses, which copies its path of points at each step. Without this limit each check could take its own.
 */
function fuelOf({ grading }: ExercisePlan): number {
  const patience = Math.max(...grading.checks.map((check) => check.patience ?? 1));
  return FUEL_PER_EXERCISE + FUEL_BY_PATIENCE * patience;
}

/** Generates the inputs of an exercise's checks. @param seed the seed of the run, a whole number */
export function prepareGrading(plan: ExercisePlan, host: GradingHost, seed: number): GradingContext {
  return { plan, host, seed, checks: planChecks(plan, seed), fuel: fuelOf(plan) };
}
