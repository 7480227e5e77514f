import fc from 'fast-check';
import type { Check, Fixture, ExportedFunctions } from '../model/check.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
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
 * @param scenarios those of the exercise
 */
export function generateInputs<S>(
  { inputs }: Check<S>,
  seed: number,
  scenarios: readonly Fixture[],
): readonly unknown[] {
  if (inputs.kind === 'fixed') return inputs.values;
  if (inputs.kind === 'scenarios') return scenarios;
  if (inputs.kind === 'calls') return [];
  const { arbitrary, runs, specials, always } = inputs;
  return [
    ...fc.sample(arbitrary, { seed, numRuns: runs }),
    ...specials.flatMap((special, k) => fc.sample(special, { seed: seed + k, numRuns: 1 })),
    ...always,
  ];
}

/** Computes a value when it is first asked for. */
function lazily<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/**
 * Plans all checks of an exercise. The inputs of each are generated when they are first asked for: a solution that does
 * not load needs none.
 * @param seed the seed of the run, a whole number
 * @returns one for each check, in the exercise's order
 * @throws Error in a JavaScript engine that would generate other inputs than the known engines
 */
export function planChecks({ id, grading, scenarios }: ExercisePlan, seed: number): PlannedCheck[] {
  requireSameInputs();
  const planned: PlannedCheck[] = [];
  for (const check of grading.checks) {
    const own = seedOf(seed, `${id}/${check.id}`);
    const before = [...planned];
    const inputs = lazily(() =>
      check.inputs.kind === 'calls'
        ? planAudit(before, check.inputs.right, grading.exports, grading.domains)
        : generateInputs(check, own, scenarios),
    );
    planned.push({
      check,
      seed: own,
      get inputs() {
        return inputs();
      },
    });
  }
  return planned;
}
