import { coverCall, type Coverage } from '../../core/checks/coverage.ts';
import type { ExportedFunctions } from '../../core/checks/exercise-plan.ts';
import type { PlannedCheck } from '../../core/checks/planned-check.ts';
import type { RecordedSolution } from '../../core/checks/recorded-solution.ts';
import { withSolution } from '../../core/checks/with-solution.ts';
import type { GradingContext } from '../../core/grading/index.ts';
import type { Signature } from '../../core/model/shape.ts';
import type { Solutions } from './solutions.ts';

/** The calls at one input, if the check compares answers with what it expects there. */
function comparedCalls(
  { check }: PlannedCheck,
  { solution, recording, reset }: RecordedSolution<ExportedFunctions>,
  input: unknown,
): RecordedSolution<ExportedFunctions>['recording']['calls'] {
  reset();
  let compares = false;
  for (const { expected } of check.holds(solution, input as never, recording))
    compares ||= expected !== undefined;
  return compares ? recording.calls : [];
}

/** The names of the parameters of each function. */
export const parametersOf = (exports: Signature): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(exports).map(([name, { parameters }]) => [name, parameters]));

/**
 * What the arguments of each function have been, where a check compares answers with what it expects.
 * @returns nothing where the exercise declares no domains
 */
export async function coverageUnder(
  { plan, checks }: GradingContext,
  { reference }: Pick<Solutions, 'reference'>,
): Promise<Coverage> {
  const { exports, domains } = plan.grading;
  const coverage: Coverage = new Map();
  if (domains === undefined) return coverage;
  // The audit compares no answer with an expected one.
  for (const planned of checks.filter(({ check }) => check.kind !== 'purity'))
    await withSolution(reference.module, planned.check, exports, (recorded) => {
      for (const input of planned.inputs)
        for (const { name, args } of comparedCalls(planned, recorded, input))
          coverCall(coverage, name, exports[name]!.parameters, args, domains);
    });
  return coverage;
}
