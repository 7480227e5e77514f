import type { Scenario } from '../model/scenario.generated.ts';
import type { Check } from './check.ts';
import type { ExercisePlan, ExportedFunctions } from './exercise-plan.ts';
import { planAudit } from './purity/plan-audit.ts';
import type { PlannedCall } from './purity/planned-call.ts';
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
    planned.push(
      check.inputs.kind === 'calls' ? { ...own, inputs: ordersOf(check.inputs, planned, grading) } : own,
    );
  }
  return planned;
}

const planCheck = (
  check: Check<ExportedFunctions>,
  seed: number,
  scenarios: readonly Scenario[],
): PlannedCheck => ({ check, seed, inputs: generateInputs(check, seed, scenarios) });

/** The calls of the purity audit in both orders. */
function ordersOf(
  { right }: Extract<Check<ExportedFunctions>['inputs'], { kind: 'calls' }>,
  before: readonly PlannedCheck[],
  { exports, domains }: ExercisePlan['grading'],
): readonly { readonly calls: readonly PlannedCall[] }[] {
  const calls = planAudit(before, right, exports, domains);
  return [{ calls }, { calls: calls.toReversed() }];
}
