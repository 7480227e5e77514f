import path from 'node:path';
import { group } from 'd3-array';
import { isListed } from '../files/manifest.ts';
import { readCsv } from '../files/read-csv.ts';
import { UserError } from '../files/user-error.ts';
import { readUserFile } from '../files/user-file.ts';
import { csv } from '../files/write-csv.ts';
import { listed } from '../model/listed.ts';
import type { RunDescription } from './class-grades.ts';

/** The table of results with a row for each student, exercise and check, which are its first three columns. */
const TABLE = 'checks.csv';

/** Names as a CSV file has them: it escapes what a spreadsheet would take for a formula. */
const asCells = (names: readonly string[]): ReadonlySet<string> =>
  new Set(readCsv(csv(names.map((name) => [name, ''])), TABLE).map(({ cells }) => cells[0]!));

/** @returns what is not among `now`, in words; none if there is nothing */
function lost(before: Iterable<string>, now: readonly string[], what: string): string[] {
  const known = asCells(now);
  const names = [...new Set(before)].filter((name) => name !== '' && !known.has(name));
  return names.length === 0 ? [] : [`${what} ${listed(names)}`];
}

/**
 * Refuses a run whose tables would lack what those of a complete class in the folder of results have: a forgotten
 * `--hidden` or a single `--exercise` would replace the grades of a course.
 * @throws UserError
 */
export async function refuseLoss(
  out: string,
  { submissions, exercises, checks = {} }: Pick<RunDescription, 'submissions' | 'exercises' | 'checks'>,
): Promise<void> {
  // Unfinished runs and shards have no such file in their list.
  if (!isListed(out, TABLE)) return;
  const file = path.join(out, TABLE);
  const [, ...rows] = readCsv(readUserFile(file), file).map(({ cells }) => cells);
  const students = new Set(rows.map(([student]) => student!));
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
  if (losses.length > 0)
    throw new UserError(
      `${out} holds the results of a whole class, and this run would drop from its tables: ${losses.join('; ')}.` +
        ' Choose another folder with --out, or add --replace.',
    );
}
