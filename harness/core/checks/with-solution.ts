import type { Signature } from '../model/shape.ts';
import type { Sandbox, SolutionModule } from '../sandbox/index.ts';
import type { Check } from './check.ts';
import type { ExportedFunctions } from './exercise-plan.ts';
import { observe, type Observed } from './observed.ts';

/** What a check calls: a sandbox, or something that changes its answers on their way. */
export type Callable = Pick<Sandbox, 'call' | 'functions'>;

/** Begins a check in an open sandbox: its count of ticks starts, and its calls are recorded. */
export function beginCheck(
  sandbox: Sandbox,
  { patience }: Pick<Check<never>, 'patience'>,
  exports: Signature,
  wrap: (sandbox: Sandbox) => Callable = (unchanged) => unchanged,
): Observed<ExportedFunctions> {
  sandbox.beginCheck(patience);
  return observe<ExportedFunctions>(wrap(sandbox), exports);
}

/**
 * Uses a solution for one check in an instance of its own, and closes the instance.
 * @param exports of the exercise
 * @param use everything that is done with the solution
 * @param wrap changes what the solution answers, on its way to the check
 */
export async function withSolution<T>(
  solution: SolutionModule,
  check: Pick<Check<never>, 'patience'>,
  exports: Signature,
  use: (observed: Observed<ExportedFunctions>) => T,
  wrap?: (sandbox: Sandbox) => Callable,
): Promise<T> {
  const sandbox = await solution.reopen();
  try {
    return use(beginCheck(sandbox, check, exports, wrap));
  } finally {
    sandbox.close();
  }
}
