import type { GradingContext } from '../../harness/core/grading/index.ts';
import type { ExportedFunctions } from '../../harness/core/model/check.ts';
import type { GuestValue, HostValue } from '../../harness/core/model/shape.ts';
import { Watched } from '../../harness/core/model/watched.ts';
import { generateInputs } from '../../harness/core/runner/planned-check.ts';
import type { Order } from '../../harness/core/runner/purity/plan-audit.ts';
import { recordCalls } from '../../harness/core/runner/recorded-solution.ts';
import { runCheck } from '../../harness/core/runner/run.ts';
import type { Sandbox } from '../../harness/core/sandbox/index.ts';

/** The exports of a solution that was loaded by `import()`: ordinary functions of this process. */
export type NativeSolution = Readonly<Record<string, (...args: readonly HostValue[]) => GuestValue>>;

/** A solution without a sandbox: its answers and evaluations are seen, its arguments are not watched. */
export function unguarded(solution: NativeSolution): Pick<Sandbox, 'call' | 'forgetFunctions'> {
  return {
    forgetFunctions: () => {},
    call: (name, _signature, args) => {
      const { host, evaluations } = new Watched(args);
      const value = solution[name]!(
        ...args.map((arg) => (typeof arg === 'function' ? (host(arg) as never) : arg)),
      );
      return { name, args, outcome: { kind: 'returned', value }, evaluations, changedArguments: [] };
    },
  };
}

/**
 * Runs all checks of an exercise on a right solution, natively. The purity audit is not judged: it needs two instances.
 * @param inputs `kept`: those that were made once for all submissions; `generated`: made again, as `fc.assert` does
 * @returns how many checks passed
 * @throws Error where the solution fails: then the times of two runs could not be compared
 */
export function runNatively(
  { plan, checks }: GradingContext,
  solution: NativeSolution,
  inputs: 'kept' | 'generated',
): number {
  const recorded = recordCalls<ExportedFunctions>(unguarded(solution), plan.grading.exports);
  let passed = 0;
  for (const { check, inputs: kept, seed } of checks) {
    if (check.kind === 'purity') {
      for (const { calls } of kept as readonly Order[])
        for (const { name, args } of calls) solution[name]!(...args);
      continue;
    }
    const tried = inputs === 'kept' ? kept : generateInputs(check, seed, plan.scenarios);
    if (runCheck({ check, inputs: tried, seed }, recorded).outcome !== 'passed')
      throw new Error(`${plan.id}: a right solution fails ${check.id} natively`);
    passed += 1;
  }
  return passed;
}
