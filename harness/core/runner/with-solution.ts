import type { Check, ExportedFunctions } from '../model/check.ts';
import type { Signature } from '../model/shape.ts';
import type { Sandbox, SolutionModule } from '../sandbox/index.ts';
import { recordCalls, type RecordedSolution } from './recorded-solution.ts';

/** What a check calls: a sandbox, or a wrapper that changes what the sandbox returns. */
export type Callable = Pick<Sandbox, 'call' | 'functions' | 'forgetFunctions'>;

/** Changes what a solution answers, on its way to the checks. */
export type Wrap = (sandbox: Callable) => Callable;

/**
 * Begins a check in an open sandbox: resets the count of its fuel and records its calls.
 * @param exports the exercise's
 */
export function beginCheck(
  sandbox: Sandbox,
  { patience }: Pick<Check<never>, 'patience'>,
  exports: Signature,
  wrap: (sandbox: Sandbox) => Callable = (unchanged) => unchanged,
): RecordedSolution<ExportedFunctions> {
  sandbox.beginCheck(patience);
  return recordCalls<ExportedFunctions>(wrap(sandbox), exports);
}

/**
 * Opens an instance of a solution for one check, uses it and closes it, even if `use` throws.
 * @param exports the exercise's
 * @param use everything that is done with the solution; synchronous, because the instance is closed when it returns
 * @returns what `use` returns
 */
export async function withSolution<T>(
  solution: SolutionModule,
  check: Pick<Check<never>, 'patience'>,
  exports: Signature,
  use: (recorded: RecordedSolution<ExportedFunctions>) => T,
): Promise<T> {
  const sandbox = await solution.reopen();
  try {
    return use(beginCheck(sandbox, check, exports));
  } finally {
    sandbox.close();
  }
}
