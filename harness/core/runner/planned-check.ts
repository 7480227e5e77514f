import type { Input } from '../inputs/index.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { lazy } from '../model/get-or-create.ts';
import type { Check, Planned } from './check.ts';

/**
 * Independent of other checks, so that new ones do not change their inputs.
 * @param seed the run's, a whole number
 * @param name `exercise/check`, unique within the run
 * @returns a signed 32-bit integer: the FNV-1a hash of the UTF-16 units of both
 */
export function seedOf(seed: number, name: string): number {
  let hash = 0x811c9dc5;
  for (const unit of `${seed}/${name}`.split('')) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return hash | 0;
}

const withInputs = ({ check, run }: Omit<Planned, 'inputs'>, choose: () => readonly Input[]): Planned => {
  const inputs = lazy(choose);
  return {
    check,
    run,
    get inputs() {
      return inputs();
    },
  };
};

/** `choose` runs on first access, so that a failing generator fails only this check. */
export const withSome = (planned: Planned, choose: (inputs: readonly Input[]) => readonly Input[]): Planned =>
  withInputs(planned, () => choose(planned.inputs));

/** Inputs are generated on first access: solutions that do not load need none. @param seed the run's, a whole number */
export function planChecks(
  { id, ...plan }: Pick<ExercisePlan<Check>, 'id' | 'grading'> & Partial<ExercisePlan<Check>>,
  seed: number,
): Planned[] {
  const { grading } = plan;
  const planned: Planned[] = [];
  for (const check of grading.checks) {
    const { judges, inputs } = check;
    const run = check.prepare({ grading, before: [...planned] });
    const drawn = () => inputs.draw({ ...plan, judges, seed: seedOf(seed, `${id}/${check.id}`) });
    planned.push(withInputs({ check, run }, drawn));
  }
  return planned;
}
