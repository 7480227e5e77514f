import { sanitizeLine } from '../../core/explain/index.ts';
import { nearest } from '../files/nearest.ts';
import type { Refused } from '../files/regular-file.ts';
import { UserError } from '../files/user-error.ts';
import { readUserFile } from '../files/user-file.ts';
import { counted } from '../model/counted.ts';
import { fullMarks } from '../model/total.ts';
import type { RunDescription } from './class-grades.ts';
import { type Decision, Decisions, targetOf } from './decisions.ts';

/** The columns of a file of decisions, in the order in which `grade` prints them. */
export const DECISION_COLUMNS = [
  'student',
  'exercise',
  'check',
  'points',
  'comment',
  'by',
  'source',
  'checks',
] as const;

/** Those of the older form, which decides about pending exercises. */
const SETTLEMENT_COLUMNS = ['student', 'exercise', 'points', 'reason', 'source', 'checks'] as const;

type Row = Readonly<Partial<Record<string, string>>>;

/** What the file is compared with: all exercises of the course, and not only those of the run. */
export interface DecidedCourse extends Pick<
  RunDescription,
  'submissions' | 'exercises' | 'isPartial' | 'checks'
> {
  readonly exerciseIds: readonly string[];
}

/** `escape_formulas` puts an apostrophe before what a spreadsheet would evaluate. */
const withoutApostrophe = (text: string): string => text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');

function didYouMean(word: string, choices: readonly string[]): string {
  const near = nearest(word, choices);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

/** The submission of a cell: its id, or its id as the terminal shows it. */
function submissionOf(cell: string, { submissions }: DecidedCourse): string | undefined {
  const name = withoutApostrophe(cell);
  if (submissions.includes(name)) return name;
  const shown = submissions.filter((id) => sanitizeLine(id) === name);
  return shown.length === 1 ? shown[0] : undefined;
}

/** The most points that a target can have; those that this run does not grade can have any. */
function maximumOf({ exercises, isPartial, checks }: DecidedCourse, exercise: string, check: string): number {
  if (exercise === '' && isPartial) return Infinity;
  if (exercise === '') return fullMarks(exercises).points;
  if (check !== '') return checks?.[exercise]?.[check] ?? Infinity;
  return exercises.find(({ id }) => id === exercise)?.maxPoints ?? Infinity;
}

/** A row of the file, or what is wrong with it. */
type ReadRow = { readonly kind: 'read'; readonly decision: Decision } | Refused;

/** @param at the file and the line of the row */
function readRow(row: Row, at: string, course: DecidedCourse, isSettlement: boolean): ReadRow {
  const refused = (column: string, rule: string): ReadRow => ({
    kind: 'refused',
    reason: `${at}, column ${column}: ${rule}`,
  });
  const { student = '', exercise = '', check = '', by = '', source = '', checks = '' } = row;
  const comment = (row['comment'] ?? row['reason'] ?? '').trim();
  const submission = submissionOf(student, course);
  if (submission === undefined)
    return refused(
      'student',
      `there is no submission "${student}".${didYouMean(student, course.submissions)}`,
    );
  const isTotal = exercise === '' && !isSettlement;
  if (!isTotal && !course.exerciseIds.includes(exercise))
    return refused(
      'exercise',
      `there is no exercise "${exercise}".${didYouMean(exercise, course.exerciseIds)}`,
    );
  const known = course.checks?.[exercise];
  if (check !== '' && (isTotal || (known && !Object.hasOwn(known, check))))
    return refused(
      'check',
      `there is no check "${check}" in "${exercise}".${didYouMean(check, Object.keys(known ?? {}))}`,
    );
  const most = maximumOf(course, exercise, check);
  const isComment = (row['points'] ?? '').trim() === '' && !isSettlement;
  const points = (row['points'] ?? '').trim() === '' ? NaN : Number(row['points']);
  const limits = most < Infinity ? `from 0 to ${most}` : 'from 0';
  if (!isComment && !(points >= 0 && points <= most && points < Infinity))
    return refused('points', `points must be a number ${limits}; got "${row['points']}"`);
  if (comment === '')
    return refused(
      isSettlement ? 'reason' : 'comment',
      'give a reason: the student and later readers need it',
    );
  if (by.trim() === '' && !isSettlement) return refused('by', 'say who has decided');
  if (source === '' || checks === '')
    return refused(source === '' ? 'source' : 'checks', 'it must be as "npm run grade" printed it');
  return {
    kind: 'read',
    decision: {
      at,
      submission,
      comment,
      source,
      checks,
      ...(isTotal ? {} : { exercise }),
      ...(check === '' ? {} : { check }),
      ...(isComment ? {} : { points }),
      ...(isSettlement ? { isSettlement } : { by: by.trim() }),
    },
  };
}

/** Reads the rows with their line numbers. @throws UserError */
async function rowsOf(
  text: string,
  file: string,
): Promise<{ readonly isSettlement: boolean; readonly rows: readonly { line: number; row: Row }[] }> {
  // Loaded only here: few runs read such a file.
  const { readCsv } = await import('../files/read-csv.ts');
  const [heading, ...records] = readCsv(text, file, { trim: true });
  const names = heading?.cells ?? [];
  const isSettlement = names.length > 0 && !names.includes('check') && !names.includes('by');
  const columns = isSettlement ? SETTLEMENT_COLUMNS : DECISION_COLUMNS;
  const missing = columns.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new UserError(
      `${file}:1: the first line must name the columns ${columns.join(',')}; ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
    );
  const rows = records.map(({ cells, line }) => {
    if (cells.length !== names.length)
      throw new UserError(
        `${file}:${line}: this line has ${counted(cells.length, 'cell')}, but the first has ${names.length}: put cells with separators in quotes`,
      );
    return { line, row: Object.fromEntries(names.map((name, k) => [name, cells[k]!])) };
  });
  return { isSettlement, rows };
}

/**
 * Reads a file of decisions, CSV with the columns of `DECISION_COLUMNS`, as staff fill it in a spreadsheet. An empty
 * check stands for the whole exercise, an empty exercise for the total, and empty points for a comment alone. A file
 * without the columns check and by is of the older form.
 * @throws UserError with a sentence for each line that is wrong
 */
export async function readDecisions(file: string, course: DecidedCourse): Promise<Decisions> {
  const { isSettlement, rows } = await rowsOf(readUserFile(file), file);
  const read = rows.map(({ line, row }) => readRow(row, `${file}:${line}`, course, isSettlement));
  const problems = read.flatMap((one) => (one.kind === 'refused' ? [one.reason] : []));
  const decisions = read.flatMap((one) => (one.kind === 'read' ? [one.decision] : []));
  const first = new Map<string, Decision>();
  for (const decision of decisions) {
    const { at, submission, exercise, check } = decision;
    const earlier = first.get(targetOf(decision));
    const what = [submission, exercise, check].filter(Boolean).join(' ');
    if (earlier) problems.push(`${at}: ${what} is decided in ${earlier.at}, too`);
    else first.set(targetOf(decision), decision);
  }
  if (problems.length > 0) throw new UserError(problems);
  // The total of some exercises is another one.
  return new Decisions(decisions.filter(({ exercise }) => exercise !== undefined || !course.isPartial));
}
