import type { CheckGrade } from '../model/grades.generated.ts';
import type { Signature } from '../model/shape.ts';
import { type FailedRun, type RecordedUse, replay } from '../runner/index.ts';
import type { SolutionModule } from '../sandbox/index.ts';
import { say } from '../say/index.ts';

/** Enough for one call; more hides the failure. */
const MOST_LINES = 10;
const LONGEST_LINE = 200;

function cut(lines: readonly string[]): string[] {
  const shortened = lines
    .slice(0, MOST_LINES)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
  return lines.length > MOST_LINES
    ? [...shortened, say({ id: 'more-lines', count: lines.length - MOST_LINES })]
    : shortened;
}

type Illustration = Pick<CheckGrade, 'picture' | 'printed'>;

/**
 * Draws a failure, if its check has a picture, and repeats the call for its output: the check's instance printed for
 * hundreds of calls.
 * @param prints the solution prints anything
 * @returns without the parts that go wrong: they never change a grade
 */
export async function illustrate(
  run: FailedRun,
  exports: Signature,
  solution: SolutionModule,
  prints: boolean,
): Promise<Illustration> {
  const { attempt, failedCall } = run;
  const { outcome } = attempt.failure;
  if (outcome === 'limit') return {};
  const again = (use: RecordedUse<Illustration>) => replay(solution, exports, use).catch(() => undefined);
  // Pictures need two answers.
  const draw = run.kind === 'input' && outcome !== 'threw' ? run.planned.check.picture : undefined;
  // The audit chooses its own calls.
  const call = prints ? failedCall?.call : undefined;
  return {
    ...(draw &&
      (await again(({ solution: functions, recording }) => ({
        picture: draw(functions, attempt.input as never, recording),
      })))),
    ...(call &&
      (await again((_, sandbox) => {
        const before = sandbox.console.length;
        sandbox.call(call.name, exports[call.name]!, call.args, call.maker);
        const lines = sandbox.console.slice(before);
        return lines.length > 0 ? { printed: cut(lines) } : {};
      }))),
  };
}
