import { sanitizeLine } from '../../../core/explain/index.ts';
import type { Refused } from '../../shared/files/regular-file.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { readUserFile } from '../../shared/files/user-file.ts';
import { counted } from '../../shared/model/counted.ts';
import { DECISION_COLUMNS } from '../../shared/model/decision-form.ts';
import { fullMarks } from '../../shared/model/total.ts';
import { VERSION } from '../../shared/model/version.ts';
import type { RunDescription } from '../grade/graded-submissions.ts';
import { type Decision, nameOf, targetOf } from './decisions.ts';

type DecisionCells = Readonly<Record<(typeof DECISION_COLUMNS)[number], string>>;

/** Has all exercises: decisions may be about some that are not graded now. */
export interface DecidedCourse extends Pick<
  RunDescription,
  'submissions' | 'exercises' | 'isPartial' | 'checks'
> {
  readonly exerciseIds: readonly string[];
}

/** Finds submissions by id, or by a cell as `grade` prints it: sanitized, with an apostrophe before formulas. */
const meantBy = (student: string, { submissions }: DecidedCourse): string[] =>
  submissions.filter(
    (id) => id === student || [student, student.replace(/^'/u, '')].includes(sanitizeLine(id).trim()),
  );

/** Infinite if this run does not grade it. */
function maximumOf({ exercises, isPartial, checks }: DecidedCourse, exercise: string, check: string): number {
  if (exercise === '' && isPartial) return Infinity;
  if (exercise === '') return fullMarks(exercises).points;
  if (check !== '') return checks?.[exercise]?.[check] ?? Infinity;
  return exercises.find(({ id }) => id === exercise)?.maxPoints ?? Infinity;
}

/** Decisions of a valid row (none if it was not filled in), or the reason for refusing it. */
type ReadRow = { readonly kind: 'read'; readonly decisions: readonly Decision[] } | Refused;

function faultIn(points: string | undefined, most: number): string | undefined {
  const value = points === undefined || points === '' ? NaN : Number(points);
  if (value >= 0 && value <= most && value < Infinity) return undefined;
  return `points must be a number ${most < Infinity ? `from 0 to ${most}` : 'from 0'}; got "${points}"`;
}

/** @param at file and line */
function readRow(row: DecisionCells, at: string, course: DecidedCourse): ReadRow {
  const refused = (column: keyof DecisionCells, rule: string): ReadRow => ({
    kind: 'refused',
    reason: `${at}, column ${column}: ${rule}`,
  });
  const { student, exercise, check, points, comment, by, source } = row;
  // Nothing was filled in.
  if (points === '' && comment === '' && by === '') return { kind: 'read', decisions: [] };
  const [submission, ...others] = meantBy(student, course);
  if (submission === undefined) return refused('student', `there is no submission "${student}"`);
  if (others.length > 0)
    return refused(
      'student',
      `"${student}" can mean ${[submission, ...others].map((id) => JSON.stringify(id)).join(' or ')}: rename one of the folders`,
    );
  const exercises = exercise.split(/\s+/u);
  const unknown = exercises.find((id) => id !== '' && !course.exerciseIds.includes(id));
  if (unknown !== undefined) return refused('exercise', `there is no exercise "${unknown}"`);
  const known = course.checks?.[exercise];
  if (check !== '' && (exercise === '' || exercises.length > 1 || (known && !Object.hasOwn(known, check))))
    return refused('check', `there is no check "${check}" in "${exercise}"`);
  const values = points === '' ? [] : points.split(/\s+/u);
  if (values.length > 0 && values.length !== exercises.length && exercises.length > 1)
    return refused(
      'points',
      `give ${exercises.length} numbers with spaces between them, one for each exercise of this line in its order; got "${points}"`,
    );
  const fault = exercises
    .map((id, k) => faultIn(exercises.length === 1 ? points : values[k], maximumOf(course, id, check)))
    .find((one) => one !== undefined);
  if (values.length > 0 && fault !== undefined) return refused('points', fault);
  if (comment === '') return refused('comment', 'give a reason: the student and later readers need it');
  if (by === '') return refused('by', 'say who has decided');
  if (!VERSION.test(source)) return refused('source', 'it must be as "npm run grade" printed it');
  return {
    kind: 'read',
    decisions: exercises.map((id, k) => ({
      at,
      submission,
      comment,
      by,
      source,
      ...(id === '' ? {} : { exercise: id }),
      ...(check === '' ? {} : { check }),
      ...(values.length === 0 ? {} : { points: Number(values[k]) }),
    })),
  };
}

/** @throws UserError */
async function rowsOf(text: string, file: string): Promise<readonly { line: number; row: DecisionCells }[]> {
  // Few runs read such a file.
  const { readCsv } = await import('../../shared/files/read-csv.ts');
  const [heading, ...records] = readCsv(text, file, { trim: true });
  const names = heading?.cells ?? [];
  const missing = DECISION_COLUMNS.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new UserError(
      `${file}:1: the first line must name the columns ${DECISION_COLUMNS.join(',')}; ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
    );
  return records.map(({ cells, line }) => {
    if (cells.length !== names.length)
      throw new UserError(
        `${file}:${line}: this line has ${counted(cells.length, 'cell')}, but the first has ${names.length}: put cells with separators in quotes`,
      );
    return { line, row: Object.fromEntries(names.map((name, k) => [name, cells[k]!])) as DecisionCells };
  });
}

/**
 * Reads CSV files with the columns `DECISION_COLUMNS`. An empty check stands for the exercise, an empty exercise for
 * the total, empty points for a comment alone. Exercises separated by spaces each get the points. Blank lines are
 * ignored.
 * @throws UserError with a sentence for each wrong line
 */
export async function readDecisions(files: readonly string[], course: DecidedCourse): Promise<Decision[]> {
  const read: ReadRow[] = [];
  for (const file of files)
    for (const { line, row } of await rowsOf(readUserFile(file), file))
      read.push(readRow(row, `${file}:${line}`, course));
  const problems = read.flatMap((one) => (one.kind === 'refused' ? [one.reason] : []));
  const decisions = read.flatMap((one) => (one.kind === 'read' ? one.decisions : []));
  const first = new Map<string, Decision>();
  for (const decision of decisions) {
    const earlier = first.get(targetOf(decision));
    if (earlier) problems.push(`${decision.at}: ${nameOf(decision)} is decided in ${earlier.at}, too`);
    else first.set(targetOf(decision), decision);
  }
  if (problems.length > 0) throw new UserError(problems);
  return decisions;
}
