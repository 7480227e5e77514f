import type { Explanations } from '../explain/index.ts';
import { type Call, valueOf } from '../model/call.ts';
import type { Grading } from '../model/check.ts';
import { leavesOf } from '../model/parts.ts';
import type { FunctionSignature } from '../model/shape.ts';
import { type FailedRun, replay } from '../runner/index.ts';
import type { LoadedSolution, PlaceOfNaN, SourceTools } from '../sandbox/index.ts';

const hasNaN = (value: unknown): boolean => [...leavesOf(value)].some(([, leaf]) => Number.isNaN(leaf));

const PLACES: FunctionSignature = { parameters: [], returns: { kind: 'vector' } };

/**
 * Origin of the first NaN of a call.
 * @param solution with `code` in place of its own
 */
export async function firstNaNOf(
  { withProbes }: Pick<SourceTools, 'withProbes'>,
  { exports }: Pick<Grading, 'exports'>,
  solution: LoadedSolution,
  call: Call,
  code = solution.code,
): Promise<PlaceOfNaN | undefined> {
  const probed = withProbes(code);
  if (probed === undefined) return undefined;
  const answer = await replay(solution.anew({ code: probed.code }), exports, (_, sandbox) => {
    sandbox.call(call.name, exports[call.name]!, call.args, call.maker);
    return sandbox.closed ? undefined : valueOf(sandbox.call(probed.found, PLACES, []));
  });
  return probed.placeOf(answer);
}

/**
 * Repeats a call at which a check failed, to find where in the source its first NaN comes from. That is a proof where
 * the answer has a NaN that no overflow makes. A word, a truth value, or an overflow, as of a path that a wrong slope
 * throws far away, may have another reason.
 * @param failed in order: the first that got NaN, a word or a truth value is used
 * @param explanations get what is found
 */
export async function findFirstNaN(
  source: SourceTools,
  grading: Grading,
  solution: LoadedSolution,
  failed: readonly FailedRun[],
  explanations: Explanations,
): Promise<void> {
  if (!explanations.wants('first-nan', {})) return;
  const wrong = failed.filter(
    ({ attempt: { failure } }) => failure.outcome === 'failed' && !hasNaN(failure.expected),
  );
  // Comparisons with NaN are false, which may cause a wrong text. A wrong number would be NaN itself.
  const comesFromNaN = (actual: unknown): boolean => /string|boolean/.test(typeof actual) || hasNaN(actual);
  const run = wrong.find(({ attempt }) => comesFromNaN(attempt.failure.actual));
  const call = run?.failedCall?.call;
  if (run === undefined || call === undefined) return;
  const place = await firstNaNOf(source, grading, solution, call);
  if (place === undefined) return;
  const { code } = solution;
  const { start, end, lost, overflows } = place;
  const text = code.slice(start, end);
  // A missing entry or value inside the expression, or in a variable that it reads.
  const holds = ({ variable }: typeof lost & {}): boolean =>
    variable !== undefined && text.split(/[^\p{ID_Continue}$]+/u).includes(variable);
  const isWhy = lost !== undefined && ((lost.start >= start && lost.end <= end) || holds(lost));
  const because = isWhy
    ? { source: code.slice(lost.start, lost.end), isCall: code[lost.end - 1] === ')' }
    : undefined;
  explanations.add(run.planned.check.id, {
    said: { id: 'first-nan', function: call.name, source: text, because },
    position: solution.positionOf(isWhy ? lost.start : start),
    proves: hasNaN(run.attempt.failure.actual) && !overflows,
  });
}
