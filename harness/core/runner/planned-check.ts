import * as fc from 'fast-check';
import { type Arguments, specialInputs } from '../checks/index.ts';
import type { Check, Fixture, ExportedFunctions } from '../model/check.ts';
import { type ExercisePlan, StaleRows } from '../model/exercise-plan.ts';
import { planAudit } from './purity/plan-audit.ts';
import { requireSameInputs, seedOf } from './seed.ts';

/** A check with its inputs, which are the same for every submission. */
export interface PlannedCheck<S = ExportedFunctions> {
  readonly check: Check<S>;
  readonly inputs: readonly unknown[];
  /** The seed of this check, a 32-bit integer derived from the seed of the run. */
  readonly seed: number;
}

/**
 * The inputs of a check; none for the purity audit, whose calls follow from the other checks.
 * @param seed the check's own, see `seedOf`
 */
export function generateInputs<S>(
  { inputs }: Check<S>,
  seed: number,
  scenarios: readonly Fixture[],
): readonly unknown[] {
  if (inputs.kind === 'fixed') return inputs.values;
  if (inputs.kind === 'scenarios') return scenarios;
  if (inputs.kind === 'calls') return [];
  const { arbitrary, runs, specials, strata, always } = inputs;
  return [
    ...fc.sample(arbitrary, { seed, numRuns: runs }),
    ...[...specials, ...strata].flatMap((special, k) => fc.sample(special, { seed: seed + k, numRuns: 1 })),
    ...always,
  ];
}

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
export function planChecks(plan: ExercisePlan, seed: number): PlannedCheck[] {
  requireSameInputs();
  const { id, grading, scenarios } = plan;
  const planned: PlannedCheck[] = [];
  for (const described of grading.checks) {
    const check = withRows(described, plan);
    const own = seedOf(seed, `${id}/${check.id}`);
    const before = [...planned];
    const inputs = () =>
      check.inputs.kind === 'calls'
        ? planAudit(before, check.inputs.right, grading.exports, grading.domains)
        : generateInputs(check, own, scenarios);
    planned.push(withLazy({ check, seed: own }, 'inputs', inputs));
  }
  return planned;
}
