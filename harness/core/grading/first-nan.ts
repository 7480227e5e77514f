import type { CheckGrade } from '../model/grades.generated.ts';
import { leavesOf } from '../model/parts.ts';
import type { FailedRun } from '../runner/index.ts';
import { FIRST_NAN, loadSolution, type SourceFiles } from '../sandbox/index.ts';
import type { GradingContext } from './grading-context.ts';
import { positionIn, quoted } from './sentence-of-change.ts';

const hasNaN = (value: unknown): boolean => [...leavesOf(value)].some(([, leaf]) => Number.isNaN(leaf));

/**
 * Makes a call at which a check failed once more, and sees where in the source the first NaN comes from.
 * @param failed all checks that failed, in order: the first that got NaN, a word or a truth value is looked at
 * @returns what the grade of this check says, by its id; none where there is no NaN
 */
export async function firstNaN(
  { host, source, plan, fuel }: GradingContext,
  files: SourceFiles,
  failed: readonly FailedRun[],
): Promise<ReadonlyMap<string, Pick<CheckGrade, 'where' | 'position' | 'hint'>>> {
  const wrong = failed.filter(
    ({ attempt: { failure } }) => failure.outcome === 'failed' && !hasNaN(failure.expected),
  );
  // A wrong word may come from NaN, for which no comparison holds; a wrong number that is none does not.
  const comesFromNaN = (actual: unknown): boolean => /string|boolean/.test(typeof actual) || hasNaN(actual);
  const run = wrong.find(({ attempt }) => comesFromNaN(attempt.failure.actual));
  const call = run?.failedCall?.call;
  const stripped = host.strip(files);
  if (run === undefined || call === undefined || stripped.kind !== 'stripped') return new Map();
  const { entry, modules } = stripped;
  const { code } = modules[entry]!;
  const probed = source?.withProbes(code);
  if (probed === undefined) return new Map();
  const changed = { ...stripped, modules: { ...modules, [entry]: { ...modules[entry]!, code: probed } } };
  const opened = await loadSolution({ ...host, strip: () => changed }, files, fuel).open();
  if (opened.kind !== 'open') return new Map();
  const { sandbox } = opened;
  sandbox.call(call.name, plan.grading.exports[call.name]!, call.args, call.maker);
  const line = sandbox.console.find((printed) => printed.startsWith(FIRST_NAN));
  sandbox.close();
  const [start, end, from, to] = line?.match(/\d+/g)?.map(Number) ?? [];
  // What the solution prints may look like it.
  if (start === undefined || end === undefined || end > code.length) return new Map();
  // An entry in what is NaN that does not exist is why, or a call that returns nothing.
  const isWhy = from !== undefined && from >= start && to! <= end;
  const lost = isWhy
    ? `, because ${quoted(code.slice(from, to))} ${code[to! - 1] === ')' ? 'is undefined' : 'does not exist'}`
    : '';
  const where = `The first NaN of this call comes from ${quoted(code.slice(start, end))}${lost}.`;
  const said = { where, position: positionIn(stripped, start) };
  // A wrong word may have another reason, so its hint stays.
  const isProved = hasNaN(run.attempt.failure.actual);
  return new Map([[run.planned.check.id, isProved ? { ...said, hint: undefined } : said]]);
}
