import type { ExercisePlan } from '../checks/exercise-plan.ts';
import { planChecks, type PlannedCheck } from '../checks/planned-check.ts';
import { Misconceptions } from '../diagnosis/misconceptions.ts';
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
  readonly misconceptions: Misconceptions;
}

/** Generates the inputs of an exercise's checks. @param seed the seed of the run, a whole number */
export function prepareGrading(plan: ExercisePlan, host: GradingHost, seed: number): GradingContext {
  const checks = planChecks(plan, seed);
  return { plan, host, seed, checks, misconceptions: new Misconceptions(plan, host, checks) };
}
