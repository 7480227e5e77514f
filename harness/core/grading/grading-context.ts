import type { ExercisePlan } from '../model/exercise-plan.ts';
import { planChecks, type PlannedCheck } from '../runner/index.ts';
import type { SandboxHost } from '../sandbox/index.ts';

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
  /** The ticks that a submission may use in all stages together. */
  readonly ticks: number;
  /** Calls with more characters are left out of the grade; default: what people read. */
  readonly longestCall?: number;
}

const TICKS_PER_EXERCISE = 1_000;
const TICKS_BY_PATIENCE = 250;

/**
 * The ticks for all checks of an exercise, its pictures and its diagnosis together. It leaves
 * room for two long calls of the slowest right style, a path of objects that is cloned at each step. Without this limit each check could take its own.
 */
function ticksOf({ grading }: ExercisePlan): number {
  const patience = Math.max(...grading.checks.map((check) => check.patience ?? 1));
  return TICKS_PER_EXERCISE + TICKS_BY_PATIENCE * patience;
}

/** Generates the inputs of an exercise's checks. @param seed the seed of the run, a whole number */
export function prepareGrading(plan: ExercisePlan, host: GradingHost, seed: number): GradingContext {
  return { plan, host, seed, checks: planChecks(plan, seed), ticks: ticksOf(plan) };
}
