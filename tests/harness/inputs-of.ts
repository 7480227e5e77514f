import type { Input } from '../../harness/core/inputs/index.ts';
import type { ExercisePlan } from '../../harness/core/model/exercise-plan.ts';
import type { Check } from '../../harness/core/runner/index.ts';

/** The inputs of one check. @param seed the check's own, a 32-bit integer */
export const inputsOf = (
  { inputs, judges }: Pick<Check, 'inputs' | 'judges'>,
  seed: number,
  plan: Partial<ExercisePlan> = {},
): Input[] => inputs.draw({ ...plan, judges, seed });
