import { valueOf } from '../model/call.ts';
import type { Explanation } from '../model/explanation.ts';
import { leavesOf } from '../model/parts.ts';
import type { FunctionSignature } from '../model/shape.ts';
import type { FailedRun } from '../runner/index.ts';
import { loadSolution, type SourceFiles } from '../sandbox/index.ts';
import type { GradingContext } from './grading-context.ts';
import { positionIn } from './position-in.ts';

const hasNaN = (value: unknown): boolean => [...leavesOf(value)].some(([, leaf]) => Number.isNaN(leaf));

const PLACES: FunctionSignature = { parameters: [], returns: { kind: 'vector' } };

/**
 * Makes a call at which a check failed once more, and sees where in the source the first NaN comes from.
 * @param failed all checks that failed, in order: the first that got NaN, a word or a truth value is looked at
 * @returns the id of that check, and the explanation. It proves where the answer has a NaN that no overflow makes. Otherwise
 *   there may be another reason: for a word, a truth value, or an overflow, as of a path that a wrong slope throws far away.
 *   `undefined` where there is no NaN
 */
export async function firstNaN(
  { host, source, plan, fuel }: GradingContext,
  files: SourceFiles,
  failed: readonly FailedRun[],
): Promise<readonly [check: string, Explanation] | undefined> {
  const wrong = failed.filter(
    ({ attempt: { failure } }) => failure.outcome === 'failed' && !hasNaN(failure.expected),
  );
  // A wrong word may come from NaN, for which no comparison holds; a wrong number that is none does not.
  const comesFromNaN = (actual: unknown): boolean => /string|boolean/.test(typeof actual) || hasNaN(actual);
  const run = wrong.find(({ attempt }) => comesFromNaN(attempt.failure.actual));
  const call = run?.failedCall?.call;
  const stripped = host.strip(files);
  if (run === undefined || call === undefined || stripped.kind !== 'stripped') return undefined;
  const { entry, modules } = stripped;
  const { code } = modules[entry]!;
  const probed = source?.withProbes(code);
  if (probed === undefined) return undefined;
  const changed = {
    ...stripped,
    modules: { ...modules, [entry]: { ...modules[entry]!, code: probed.code } },
  };
  const opened = await loadSolution({ ...host, strip: () => changed }, files, fuel).open();
  if (opened.kind !== 'open') return undefined;
  const { sandbox } = opened;
  sandbox.call(call.name, plan.grading.exports[call.name]!, call.args, call.maker);
  const answer = sandbox.closed ? undefined : valueOf(sandbox.call(probed.found, PLACES, []));
  sandbox.close();
  const place = probed.placeOf(answer);
  if (place === undefined) return undefined;
  const { start, end, lost, overflows } = place;
  const text = code.slice(start, end);
  // An entry in what is NaN that does not exist is why, or a call that returns nothing; or a variable that holds one.
  const holds = ({ variable }: typeof lost & {}): boolean =>
    variable !== undefined && text.split(/[^\p{ID_Continue}$]+/u).includes(variable);
  const isWhy = lost !== undefined && ((lost.start >= start && lost.end <= end) || holds(lost));
  const because = isWhy
    ? { source: code.slice(lost.start, lost.end), isCall: code[lost.end - 1] === ')' }
    : undefined;
  return [
    run.planned.check.id,
    {
      said: { id: 'first-nan', function: call.name, source: text, because },
      position: positionIn(stripped, isWhy ? lost.start : start),
      proves: hasNaN(run.attempt.failure.actual) && !overflows,
    },
  ];
}
