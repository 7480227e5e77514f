import type { ExercisePlan } from '../checks/exercise-plan.ts';
import { planChecks, type PlannedCheck } from '../checks/planned-check.ts';
import { Misconceptions } from '../diagnosis/misconceptions.ts';
import type { SandboxHost } from '../sandbox/index.ts';

/** An exercise, ready to grade any number of submissions, with everything that does not depend on them. */
export interface GradingContext {
  readonly plan: ExercisePlan;
  readonly host: SandboxHost;
  /** The seed of the run, a whole number. */
  readonly seed: number;
  readonly checks: readonly PlannedCheck[];
  readonly misconceptions: Misconceptions;
}

/** Generates the inputs of an exercise's checks. @param seed the seed of the run, a whole number */
export function prepareGrading(plan: ExercisePlan, host: SandboxHost, seed: number): GradingContext {
  const checks = planChecks(plan, seed);
  return { plan, host, seed, checks, misconceptions: new Misconceptions(plan, host, checks) };
}
