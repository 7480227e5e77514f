import { sanitizeLine } from '../../core/explain/index.ts';
import { nearest } from '../files/nearest.ts';
import { UserError } from '../files/user-error.ts';
import { readUserFile } from '../files/user-file.ts';
import { counted } from '../model/counted.ts';
import type { RunDescription } from './class-grades.ts';
import { type Settlement, SETTLEMENT_COLUMNS, Settlements } from './settlements.ts';

type Row = Readonly<Record<(typeof SETTLEMENT_COLUMNS)[number], string>>;

/** What the file is compared with: all exercises of the course, and not only those of the run. */
export interface SettledCourse extends Pick<RunDescription, 'submissions' | 'exercises'> {
  readonly exerciseIds: readonly string[];
}

/** `escape_formulas` puts an apostrophe before what a spreadsheet would evaluate. */
const withoutApostrophe = (text: string): string => text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');

function didYouMean(word: string, choices: readonly string[]): string {
  const near = nearest(word, choices);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

/** The submission of a cell: its id, or its id as the terminal shows it. */
function submissionOf(cell: string, { submissions }: SettledCourse): string | undefined {
  const name = withoutApostrophe(cell);
  if (submissions.includes(name)) return name;
  const shown = submissions.filter((id) => sanitizeLine(id) === name);
  return shown.length === 1 ? shown[0] : undefined;
}

/** A row of the file, or what is wrong with it. */
type ReadRow =
  | { readonly kind: 'read'; readonly settlement: Settlement }
  | { readonly kind: 'refused'; readonly reason: string };

/** @param at the file and the line of the row */
function readRow(row: Row, at: string, course: SettledCourse): ReadRow {
  const refused = (rule: string): ReadRow => ({ kind: 'refused', reason: `${at}: ${rule}` });
  const { student, exercise, reason, source, checks } = row;
  const submission = submissionOf(student, course);
  if (submission === undefined)
    return refused(`there is no submission "${student}".${didYouMean(student, course.submissions)}`);
  if (!course.exerciseIds.includes(exercise))
    return refused(`there is no exercise "${exercise}".${didYouMean(exercise, course.exerciseIds)}`);
  const maxPoints = course.exercises.find(({ id }) => id === exercise)?.maxPoints ?? Infinity;
  const points = row.points.trim() === '' ? NaN : Number(row.points);
  if (!(points >= 0 && points <= maxPoints))
    return refused(`points must be a number from 0 to ${maxPoints}; got "${row.points}"`);
  if (reason.trim() === '') return refused('give a reason: the student and later readers need it');
  if (source === '' || checks === '')
    return refused('source and checks must be as "npm run grade" printed them');
  const settlement = { at, submission, exercise, points, reason: reason.trim(), source, checks };
  return { kind: 'read', settlement };
}

/** Reads the rows with their line numbers. @throws UserError */
async function rowsOf(text: string, file: string): Promise<{ line: number; row: Row }[]> {
  // Loaded only here: few runs read such a file.
  const { readCsv } = await import('../files/read-csv.ts');
  const [heading, ...records] = readCsv(text, file, { trim: true });
  const names = heading?.cells ?? [];
  const missing = SETTLEMENT_COLUMNS.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new UserError(
      `${file}:1: the first line must name the columns ${SETTLEMENT_COLUMNS.join(',')}; ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
    );
  return records.map(({ cells, line }) => {
    if (cells.length !== names.length)
      throw new UserError(
        `${file}:${line}: this line has ${counted(cells.length, 'cell')}, but the first has ${names.length}: put cells with separators in quotes`,
      );
    return { line, row: Object.fromEntries(names.map((name, k) => [name, cells[k]])) as Row };
  });
}

/**
 * Reads a file of settlements: CSV with the columns student, exercise, points, reason, source and checks, as staff fill
 * it in a spreadsheet.
 * @throws UserError with a sentence for each line that is wrong
 */
export async function readSettlements(file: string, course: SettledCourse): Promise<Settlements> {
  const rows = await rowsOf(readUserFile(file), file);
  const read = rows.map(({ line, row }) => readRow(row, `${file}:${line}`, course));
  const problems = read.flatMap((one) => (one.kind === 'refused' ? [one.reason] : []));
  const settlements = read.flatMap((one) => (one.kind === 'read' ? [one.settlement] : []));
  const first = new Map<string, Settlement>();
  for (const settlement of settlements) {
    const pair = JSON.stringify([settlement.submission, settlement.exercise]);
    const { at, submission, exercise } = settlement;
    const earlier = first.get(pair);
    if (earlier) problems.push(`${at}: ${submission} ${exercise} is settled in ${earlier.at}, too`);
    else first.set(pair, settlement);
  }
  if (problems.length > 0) throw new UserError(problems);
  return new Settlements(settlements);
}
