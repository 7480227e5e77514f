import { failedCall } from '../diagnosis/index.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import type { FailedRun } from '../runner/index.ts';
import type { SolutionModule } from '../sandbox/index.ts';

/** Enough to see the numbers of one call; more hides the failure. */
const MOST_LINES = 10;
const LONGEST_LINE = 200;

function cut(lines: readonly string[]): string[] {
  const kept = lines
    .slice(0, MOST_LINES)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
  return lines.length > MOST_LINES ? [...kept, `… and ${lines.length - MOST_LINES} more lines`] : kept;
}

/**
 * Makes the call that a student reads once more, in an instance of its own: the output of the check's own instance
 * belongs to hundreds of calls.
 * @returns no lines if anything goes wrong: output never changes a grade
 */
async function outputOf(
  { grading: { exports, checks } }: ExercisePlan,
  { planned: { check }, attempt }: FailedRun,
  solution: SolutionModule,
): Promise<string[]> {
  const call = failedCall(attempt, checks);
  if (call === undefined) return [];
  const sandbox = await solution.reopen();
  try {
    const before = sandbox.console.length;
    sandbox.beginCheck(check.patience);
    sandbox.call(call.name, exports[call.name]!, call.args, call.maker);
    return cut(sandbox.console.slice(before));
  } catch {
    return [];
  } finally {
    sandbox.close();
  }
}

/** A call that hit a limit is not made again, and the audit shows calls of its own choice. */
const isRepeatable = ({ planned: { check }, attempt }: FailedRun): boolean =>
  check.kind !== 'purity' && attempt.failure.outcome !== 'limit';

/**
 * Finds out what the calls of failed checks print.
 * @returns by the id of the check
 */
export async function printedBy(
  plan: ExercisePlan,
  failed: readonly FailedRun[],
  solution: SolutionModule,
): Promise<ReadonlyMap<string, { readonly printed: string[] }>> {
  const all = new Map<string, { readonly printed: string[] }>();
  for (const run of failed.filter(isRepeatable)) {
    const printed = await outputOf(plan, run, solution);
    if (printed.length > 0) all.set(run.planned.check.id, { printed });
  }
  return all;
}
