import type { ExportedFunctions } from '../model/check.ts';
import type { Signature } from '../model/shape.ts';
import type { Sandbox, SolutionModule } from '../sandbox/index.ts';
import { recordCalls, type RecordedSolution } from './recorded-solution.ts';

/** What a check calls: a sandbox, or what watches the calls of one. */
export type Callee = Pick<Sandbox, 'call' | 'forgetFunctions'>;

/**
 * Opens an instance of a solution, uses it and closes it, even if `use` throws.
 * @param use everything that is done with the solution; synchronous, because the instance is closed when it returns
 */
export async function withSolution<T>(
  solution: SolutionModule,
  exports: Signature,
  use: (recorded: RecordedSolution<ExportedFunctions>) => T,
): Promise<T> {
  const sandbox = await solution.reopen();
  try {
    return use(recordCalls(sandbox, exports));
  } finally {
    sandbox.close();
  }
}
