import type * as fc from 'fast-check';
import { type Arguments, specialInputs } from '../checks/index.ts';
import { type Input, inputsOf } from '../inputs/index.ts';
import type { Audit, Check, ExportedFunctions } from '../model/check.ts';
import { type ExercisePlan, StaleRows } from '../model/exercise-plan.ts';
import { type Orders, planAudit } from './purity/plan-audit.ts';
import { requireSameInputs, seedOf } from './seed.ts';

/** A check with its inputs, which are the same for every submission. */
export interface PlannedCheck<S = ExportedFunctions> {
  readonly check: Check<S>;
  readonly inputs: readonly Input[];
}

/** The purity audit with its calls, which are the same for every submission. */
export interface PlannedAudit {
  readonly check: Audit;
  readonly orders: Orders;
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

/** How often the ordinary values of a row are drawn until they are within the contract. */
const MOST_DRAWS = 10_000;

/** A check of one function, with inputs in which the special values of that function's arguments meet. */
function withRows(check: Check, { grading, specialRows = {} }: ExercisePlan): Check {
  const { judges, inputs } = check;
  const own = judges !== undefined && Object.hasOwn(specialRows, judges) ? specialRows[judges] : undefined;
  if (judges === undefined || own === undefined || inputs.kind !== 'generated') return check;
  const specials = () => {
    const given: fc.Arbitrary<Arguments> = inputs.arbitrary;
    const { withRow, isWithin, areAll } = specialInputs(judges, grading, given);
    const met = own.rows.map((row) => {
      let draws = 0;
      return withRow(row).filter((input) => {
        if (isWithin(input)) return true;
        if ((draws += 1) > MOST_DRAWS) throw new StaleRows(`${judges} is never given ${row.join(', ')}`);
        return false;
      }) as fc.Arbitrary<never>;
    });
    return areAll ? met : [...inputs.specials, ...met];
  };
  return { ...check, inputs: withLazy(inputs, 'specials', specials) };
}

/**
 * Plans all checks of an exercise. The inputs of each are generated when they are first asked for: a solution that does
 * not load needs none.
 * @param seed the seed of the run, a whole number
 * @returns one for each check, in the exercise's order
 * @throws Error in a JavaScript engine that would generate other inputs than the known engines
 */
export function planChecks(plan: ExercisePlan, seed: number): Planned[] {
  requireSameInputs();
  const { id, grading, scenarios } = plan;
  const planned: Planned[] = [];
  for (const described of grading.checks) {
    if (described.kind === 'purity') {
      const before = planned.filter(hasInputs);
      planned.push(withLazy({ check: described }, 'orders', () => planAudit(before, grading)));
      continue;
    }
    const check = withRows(described, plan);
    planned.push(
      withLazy({ check }, 'inputs', () => inputsOf(check, seedOf(seed, `${id}/${check.id}`), scenarios)),
    );
  }
  return planned;
}
