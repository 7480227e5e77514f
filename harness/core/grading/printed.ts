import type { ExercisePlan } from '../checks/exercise-plan.ts';
import { failedCall } from '../checks/failed-call.ts';
import type { FailedCheck } from '../diagnosis/failed-check.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
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
  { check, attempt }: FailedCheck,
  solution: SolutionModule,
): Promise<readonly string[]> {
  const call = failedCall(attempt, checks);
  if (call === undefined) return [];
  const sandbox = await solution.reopen();
  try {
    const before = sandbox.console.length;
    sandbox.beginCheck(check.patience);
    sandbox.call(call.name, exports[call.name]!, call.args);
    return cut(sandbox.console.slice(before));
  } catch {
    return [];
  } finally {
    sandbox.close();
  }
}

/** A call that hit a limit is not made again, and the audit shows calls of its own choice. */
const isRepeatable = ({ check, attempt }: FailedCheck): boolean =>
  check.kind !== 'purity' && attempt.failure.outcome !== 'limit';

/**
 * Adds to the grades of failed checks what their calls print.
 * @param failed the checks that failed, by id
 * @param heartbeat called before each call
 */
export async function addPrinted(
  plan: ExercisePlan,
  grades: readonly CheckGrade[],
  failed: ReadonlyMap<string, FailedCheck>,
  solution: SolutionModule,
  heartbeat: () => void,
): Promise<CheckGrade[]> {
  const added: CheckGrade[] = [];
  for (const grade of grades) {
    const one = failed.get(grade.id);
    const isRepeated = one !== undefined && isRepeatable(one);
    if (isRepeated) heartbeat();
    const printed = isRepeated ? await outputOf(plan, one, solution) : [];
    added.push(printed.length === 0 ? grade : { ...grade, printed });
  }
  return added;
}
