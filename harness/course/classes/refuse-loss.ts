import path from 'node:path';
import { group } from 'd3-array';
import { isListed } from '../files/manifest.ts';
import { readCsv } from '../files/read-csv.ts';
import { UserError } from '../files/user-error.ts';
import { readUserFile } from '../files/user-file.ts';
import { csv } from '../files/write-csv.ts';
import { listed } from '../model/listed.ts';
import type { RunDescription } from './graded-submissions.ts';
import type { Shard } from './shards.ts';

/** The table of results with a row for each student, exercise and check, which are its first three columns. */
const TABLE = 'checks.csv';

/**
 * The rows of a table that we wrote, which has a row on each line where it has no quotes: a parser of any CSV would take a
 * tenth of a run that grades nothing.
 */
const rowsOf = (text: string, file: string): (readonly string[])[] =>
  text.includes('"')
    ? readCsv(text, file).map(({ cells }) => cells)
    : text.split('\n').map((line) => line.split(','));

/** Names as a CSV file has them: it escapes what a spreadsheet would take for a formula. */
const asCells = (names: readonly string[]): ReadonlySet<string> =>
  new Set(rowsOf(csv(names.map((name) => [name, ''])), TABLE).map(([name]) => name!));

/** @returns what is not among `now`, in words; none if there is nothing */
function lost(before: Iterable<string>, now: readonly string[], what: string): string[] {
  const known = asCells(now);
  const names = [...new Set(before)].filter((name) => name !== '' && !known.has(name));
  return names.length === 0 ? [] : [`${what} ${listed(names)}`];
}

/**
 * Refuses a run whose tables would lack what those of a complete class in the folder of results have: a forgotten
 * `--hidden`, a single `--exercise` or a single student would replace the grades of a course.
 * @param about.shard if the run is one, which has no tables
 * @param about.remarks on the class: they may say why a student has no row
 * @throws UserError
 */
export async function refuseLoss(
  out: string,
  { submissions, exercises, checks = {} }: Pick<RunDescription, 'submissions' | 'exercises' | 'checks'>,
  { shard, remarks = [] }: { readonly shard?: Shard | undefined; readonly remarks?: readonly string[] } = {},
): Promise<void> {
  // Unfinished runs and shards have no such file in their list.
  if (!isListed(out, TABLE)) return;
  const file = path.join(out, TABLE);
  const [, ...rows] = rowsOf(readUserFile(file).trimEnd(), file);
  // A student who handed in nothing, and is known from a roster alone, has nothing to lose.
  const students = new Set(
    rows.flatMap(([student, , , , , outcome]) => (outcome === 'missing' ? [] : [student!])),
  );
  if (students.size < 2) return;
  const ids = exercises.map(({ id }) => id);
  const byExercise = group(rows, ([, exercise]) => exercise!);
  const losses = [
    ...lost(byExercise.keys(), ids, 'exercises'),
    ...lost(students, submissions, 'students'),
    ...ids.flatMap((id) =>
      lost(
        (byExercise.get(id) ?? []).map(([, , check]) => check!),
        Object.keys(checks[id] ?? {}),
        `checks of ${id}`,
      ),
    ),
  ];
  const loss =
    shard === undefined
      ? `this run would drop from its tables: ${losses.join('; ')}`
      : 'a shard would remove its tables';
  if (losses.length > 0 || shard !== undefined)
    throw new UserError([
      `${out} holds the results of a whole class, and ${loss}.` +
        ' Choose another folder with --out, or add --replace.',
      ...remarks,
    ]);
}
