import type { Scenario } from '../model/scenario.generated.ts';
import type { Check } from './check.ts';
import type { ExercisePlan, ExportedFunctions } from './exercise-plan.ts';
import { generateInputs } from './run.ts';
import { requireSameInputs, seedOf } from './seed.ts';

/** A check with its inputs, which are the same for every submission. */
export interface PlannedCheck {
  readonly check: Check<ExportedFunctions>;
  readonly inputs: readonly unknown[];
  /** The seed of this check, derived from the seed of the run. */
  readonly seed: number;
}

/**
 * Generates the inputs of all checks of an exercise.
 * @param seed the seed of the run, a whole number
 * @throws Error where this JavaScript engine would generate other inputs than every other
 */
export function planChecks({ id, grading, scenarios }: ExercisePlan, seed: number): PlannedCheck[] {
  requireSameInputs();
  return grading.checks.map((check) => planCheck(check, seedOf(seed, `${id}/${check.id}`), scenarios));
}

const planCheck = (
  check: Check<ExportedFunctions>,
  seed: number,
  scenarios: readonly Scenario[],
): PlannedCheck => ({ check, seed, inputs: generateInputs(check, seed, scenarios) });
