import type { FailedRun } from '../runner/index.ts';
import type { SourceFiles } from '../sandbox/index.ts';
import { findChange, type Said } from './find-change.ts';
import { firstNaN } from './first-nan.ts';
import type { GradingContext } from './grading-context.ts';

/**
 * Looks for the place of a mistake in the source: the first NaN, and small changes with which checks pass. A NaN in an answer
 * is a fact and says where it comes from; a change is a guess, so none is looked for in that function.
 * @param failed all checks that failed, in order
 * @returns what grades say about it, by the id of their check
 */
export async function readSource(
  context: GradingContext,
  files: SourceFiles,
  failed: readonly FailedRun[],
): Promise<ReadonlyMap<string, Said>> {
  const nan = await firstNaN(context, files, failed);
  const found = new Map(await findChange(context, files, failed, nan?.isCause ? nan.name : undefined));
  // Where NaN need not be the reason, a change that repairs says more.
  if (nan !== undefined && !found.has(nan.id)) found.set(nan.id, nan.said);
  return found;
}
