import type { ExercisePlan } from '../model/exercise-plan.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
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
 * Finds out what the call of a failed check prints that a student reads. It is made once more, in an instance of its own:
 * the output of the check's own instance belongs to hundreds of calls.
 * @returns nothing if it prints nothing, or if anything goes wrong: output never changes a grade
 */
export async function printedBy(
  { attempt, failedCall }: FailedRun,
  { grading }: ExercisePlan,
  solution: SolutionModule,
): Promise<Pick<CheckGrade, 'printed'>> {
  // A call that hit a limit is not made again, and the audit shows calls of its own choice.
  if (failedCall === undefined || attempt.failure.outcome === 'limit') return {};
  const { call } = failedCall;
  const sandbox = await solution.reopen();
  try {
    const before = sandbox.console.length;
    sandbox.call(call.name, grading.exports[call.name]!, call.args, call.maker);
    const lines = sandbox.console.slice(before);
    return lines.length > 0 ? { printed: cut(lines) } : {};
  } catch {
    return {};
  } finally {
    sandbox.close();
  }
}
