import { type Input, inputsOf } from '../inputs/index.ts';
import type { Audit, Check, ExportedFunctions } from '../model/check.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { type AuditPlan, planAudit } from './purity/plan-audit.ts';
import { seedOf } from './seed.ts';

/** A check with its inputs, which are the same for every submission. */
export interface PlannedCheck<S = ExportedFunctions> {
  readonly check: Check<S>;
  readonly inputs: readonly Input[];
}

/** The purity audit with its calls, which are the same for every submission. */
export interface PlannedAudit {
  readonly check: Audit;
  readonly calls: AuditPlan;
}

export type Planned = PlannedCheck | PlannedAudit;

/** Whether a check has inputs: the audit has only calls that others make. */
export const hasInputs = (planned: Planned): planned is PlannedCheck => 'inputs' in planned;

/** The object with a property that is computed when it is first asked for. */
function withLazy<T extends object, K extends string, V>(object: T, name: K, compute: () => V) {
  let known: { readonly value: V } | undefined;
  const get = (): V => (known ??= { value: compute() }).value;
  return Object.defineProperty({ ...object }, name, { enumerable: true, get }) as Omit<T, K> &
    Readonly<Record<K, V>>;
}

/**
 * Plans all checks of an exercise. The inputs of each are generated when they are first asked for: a solution that does
 * not load needs none.
 * @param seed the seed of the run, a whole number
 * @returns one for each check, in the exercise's order
 */
export function planChecks(plan: ExercisePlan, seed: number): Planned[] {
  const { id, grading } = plan;
  const planned: Planned[] = [];
  for (const check of grading.checks) {
    if (check.kind === 'purity') {
      const before = planned.filter(hasInputs);
      planned.push(withLazy({ check }, 'calls', () => planAudit(before, grading)));
    } else
      planned.push(
        withLazy({ check }, 'inputs', () => inputsOf(check, seedOf(seed, `${id}/${check.id}`), plan)),
      );
  }
  return planned;
}
