import { UserError } from '../../shared/files/user-error.ts';
import { listed } from '../../shared/model/listed.ts';
import { partsOf, type Standings } from '../decisions/changes.ts';
import type { ClassRunOptions } from '../results/last-run.ts';
import type { ResultStore } from '../results/store.ts';
import type { RunDescription } from './graded-submissions.ts';
import type { Shard } from './shards.ts';

/** Students known from a roster alone handed in nothing and cannot lose results. */
const isThere = (row: Standings): boolean =>
  Object.entries(row).some(([key, { status = 'missing' }]) => key !== '' && status !== 'missing');

/** Missing entries of `now`, in at most one phrase. */
function lost(before: Iterable<string>, now: readonly string[], what: string): string[] {
  const kept = new Set(now);
  const names = [...new Set(before)].filter((name) => !kept.has(name));
  return names.length === 0 ? [] : [`${what} ${listed(names)}`];
}

/** Options of the last run that this one lacks, as typed. Another seed is intended, even one from the course. */
function forgotten(
  before: ClassRunOptions,
  { seed, options = {} }: Pick<RunDescription, 'seed' | 'options'>,
): string[] {
  const given = Object.keys(options);
  return Object.entries(before)
    .filter(([name, value]) => !given.includes(name) && value !== seed)
    .map(([name, value]) => (value === true ? `--${name}` : `--${name} ${value}`));
}

/**
 * Refuses a run whose tables would lose students, exercises or checks: a forgotten `--hidden`, a single `--exercise` or a single
 * student would replace a course's grades.
 * @param about.shard shards have no tables
 * @param about.remarks sentences that may say why a student has no row
 * @throws UserError
 */
export function refuseLoss(
  out: string,
  { standings: before, options }: Pick<ResultStore, 'standings' | 'options'>,
  run: Pick<RunDescription, 'seed' | 'submissions' | 'exercises' | 'isPartial' | 'checks' | 'options'>,
  { shard, remarks = [] }: { readonly shard?: Shard | undefined; readonly remarks?: readonly string[] } = {},
): void {
  const { submissions, exercises, checks = {} } = run;
  const students = Object.keys(before).filter((id) => isThere(before[id]!));
  if (students.length < 2) return;
  const known = [...new Set(Object.values(before).flatMap(Object.keys))].map(partsOf);
  const ids = exercises.map(({ id }) => id);
  const checksOf = (id: string): string[] =>
    known.flatMap(([exercise, check]) => (exercise === id && check !== undefined ? [check] : []));
  const dropped = [
    ...lost(
      known.flatMap(([exercise]) => exercise || []),
      ids,
      'exercises',
    ),
    ...lost(students, submissions, 'students'),
    ...ids.flatMap((id) => lost(checksOf(id), Object.keys(checks[id] ?? {}), `checks of ${id}`)),
  ];
  const left = forgotten(options, run);
  const wasPartial = known.every(([exercise]) => exercise !== '');
  const losses = [
    ...(shard === undefined ? [] : ['a shard would remove its tables']),
    ...(dropped.length > 0 ? [`this run would drop from its tables: ${dropped.join('; ')}`] : []),
    ...(left.length > 0 ? [`this run was called without what they were made with: ${left.join(' ')}`] : []),
    ...(wasPartial && !run.isPartial ? ['they are of some exercises only: --exercise is missing'] : []),
  ];
  if (losses.length > 0)
    throw new UserError([
      `${out} holds the results of a whole class, and ${losses.join(', and ')}.` +
        ' Choose another folder with --out, or add --replace.',
      ...remarks,
    ]);
}
