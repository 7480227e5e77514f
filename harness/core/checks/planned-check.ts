import type { Check, Fixture } from './check.ts';
import type { ExercisePlan, ExportedFunctions } from './exercise-plan.ts';
import { planAudit } from './purity/plan-audit.ts';
import { generateInputs } from './run.ts';
import { requireSameInputs, seedOf } from './seed.ts';

/** A check with its inputs, which are the same for every submission. */
export interface PlannedCheck {
  readonly check: Check<ExportedFunctions>;
  readonly inputs: readonly unknown[];
  /** The seed of this check, a 32-bit integer derived from the seed of the run. */
  readonly seed: number;
}

/**
 * Generates the inputs of all checks of an exercise.
 * @param seed the seed of the run, a whole number
 * @returns one for each check, in the exercise's order
 * @throws Error in a JavaScript engine that would generate other inputs than the known engines
 */
export function planChecks({ id, grading, scenarios }: ExercisePlan, seed: number): PlannedCheck[] {
  requireSameInputs();
  const planned: PlannedCheck[] = [];
  for (const check of grading.checks) {
    const own = planCheck(check, seedOf(seed, `${id}/${check.id}`), scenarios);
    const inputs =
      check.inputs.kind === 'calls'
        ? planAudit(planned, check.inputs.right, grading.exports, grading.domains)
        : own.inputs;
    planned.push({ ...own, inputs });
  }
  return planned;
}

const planCheck = (
  check: Check<ExportedFunctions>,
  seed: number,
  scenarios: readonly Fixture[],
): PlannedCheck => ({ check, seed, inputs: generateInputs(check, seed, scenarios) });
