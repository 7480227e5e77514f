import type { Findings } from '../explain/index.ts';
import { valueOf } from '../model/call.ts';
import type { Grading } from '../model/check.ts';
import { leavesOf } from '../model/parts.ts';
import type { FunctionSignature } from '../model/shape.ts';
import { type FailedRun, replay } from '../runner/index.ts';
import type { LoadedSolution, SourceTools } from '../sandbox/index.ts';

const hasNaN = (value: unknown): boolean => [...leavesOf(value)].some(([, leaf]) => Number.isNaN(leaf));

const PLACES: FunctionSignature = { parameters: [], returns: { kind: 'vector' } };

/**
 * Repeats a failing call to find where in the source its first NaN comes from. That is proved if the answer has a NaN
 * without any overflow. A text, a boolean or an overflow may have other reasons, such as a path that a wrong slope
 * throws far away.
 * @param failed in order; the first with NaN, a text or a boolean is repeated
 * @param findings gets the place, if there is a NaN
 */
export async function findFirstNaN(
  { withProbes }: SourceTools,
  { exports }: Grading,
  solution: LoadedSolution,
  failed: readonly FailedRun[],
  findings: Findings,
): Promise<void> {
  if (!findings.wants('first-nan', {})) return;
  const wrong = failed.filter(
    ({ attempt: { failure } }) => failure.outcome === 'failed' && !hasNaN(failure.expected),
  );
  // Comparisons with NaN are false, which may cause a wrong text. A wrong number would be NaN itself.
  const comesFromNaN = (actual: unknown): boolean => /string|boolean/.test(typeof actual) || hasNaN(actual);
  const run = wrong.find(({ attempt }) => comesFromNaN(attempt.failure.actual));
  const call = run?.failedCall?.call;
  const { code } = solution;
  const probed = call && withProbes(code);
  if (run === undefined || call === undefined || probed === undefined) return;
  const answer = await replay(solution.anew({ code: probed.code }), exports, (_, sandbox) => {
    sandbox.call(call.name, exports[call.name]!, call.args, call.maker);
    return sandbox.closed ? undefined : valueOf(sandbox.call(probed.found, PLACES, []));
  });
  const place = probed.placeOf(answer);
  if (place === undefined) return;
  const { start, end, lost, overflows } = place;
  const text = code.slice(start, end);
  // The reason is a missing entry or value inside the expression, or in a variable that it reads.
  const holds = ({ variable }: typeof lost & {}): boolean =>
    variable !== undefined && text.split(/[^\p{ID_Continue}$]+/u).includes(variable);
  const isWhy = lost !== undefined && ((lost.start >= start && lost.end <= end) || holds(lost));
  const because = isWhy
    ? { source: code.slice(lost.start, lost.end), isCall: code[lost.end - 1] === ')' }
    : undefined;
  findings.add(run.planned.check.id, {
    said: { id: 'first-nan', function: call.name, source: text, because },
    position: solution.positionOf(isWhy ? lost.start : start),
    proves: hasNaN(run.attempt.failure.actual) && !overflows,
  });
}
