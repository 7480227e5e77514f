import type { Check } from '../checks/check.ts';
import { inputsOf } from '../checks/run.ts';
import { seedOf } from '../checks/seed.ts';
import type { ExercisePlan, Functions } from './exercise-plan.ts';
import { Misconceptions } from './misconceptions.ts';

/** A check with its inputs, the same for every submission. */
export interface Posed {
  readonly check: Check<Functions>;
  readonly inputs: readonly unknown[];
  /** The check's own, from the run's. */
  readonly seed: number;
}

/** An exercise ready to grade any number of submissions: what depends on none of them is made once. */
export interface Prepared {
  readonly plan: ExercisePlan;
  readonly wasm: WebAssembly.Module;
  /** The run's. */
  readonly seed: number;
  readonly posed: readonly Posed[];
  readonly misconceptions: Misconceptions;
}

/** @param seed the run's, a whole number */
export function prepare(plan: ExercisePlan, wasm: WebAssembly.Module, seed: number): Prepared {
  const posed = plan.grading.checks.map((check) => {
    const own = seedOf(seed, `${plan.id}/${check.id}`);
    return { check, seed: own, inputs: inputsOf(check, own, plan.scenarios) };
  });
  return { plan, wasm, seed, posed, misconceptions: new Misconceptions(plan, wasm, posed) };
}
