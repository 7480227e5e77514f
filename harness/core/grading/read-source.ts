import type { CheckGrade } from '../model/grades.generated.ts';
import type { FailedRun } from '../runner/index.ts';
import type { SourceFiles } from '../sandbox/index.ts';
import { findChange } from './find-change.ts';
import { firstNaN } from './first-nan.ts';
import type { GradingContext } from './grading-context.ts';

/**
 * Looks for the place of a mistake in the source: one small change with which checks pass, and the first NaN.
 * @param failed all checks that failed, in order
 * @returns what grades say about it, by the id of their check
 */
export async function readSource(
  context: GradingContext,
  files: SourceFiles,
  failed: readonly FailedRun[],
): Promise<ReadonlyMap<string, Partial<CheckGrade>>> {
  const found = new Map<string, Partial<CheckGrade>>(await findChange(context, files, failed));
  for (const [id, nan] of await firstNaN(context, files, failed)) {
    const change = found.get(id);
    found.set(id, change === undefined ? nan : { ...change, where: `${change.where} ${nan.where}` });
  }
  return found;
}
