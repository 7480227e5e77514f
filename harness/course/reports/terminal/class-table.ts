import { harmlessLine, markOfStatus, STATUS_MARKS } from '../../../core/explain/index.ts';
import type { ExerciseGrade, Grades, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { hasPending, isPending } from '../../../core/model/pending.ts';
import { TONE_STYLES } from './exercise.ts';
import { columnsOf, fit, type Page } from './page.ts';

/** Longer classes are summed up; their rows stand in the gradebook. */
const MOST_ROWS = 40;
const MOST_NOTES = 40;
const NAME_WIDTH = 24;

function cellOf(grade: ExerciseGrade, { paint }: Page): string {
  const mark = markOfStatus(grade.status);
  const text = (mark?.symbol ?? String(grade.points)).padStart(4);
  if (mark?.tone === 'review') return paint(TONE_STYLES.review, text);
  return mark === undefined && grade.points === grade.maxPoints ? paint('green', text) : text;
}

function totalOf(submission: SubmissionGrade): string {
  return hasPending(submission)
    ? STATUS_MARKS['harness-error'].symbol
    : `${submission.points}/${submission.maxPoints}`;
}

function rowOf(submission: SubmissionGrade, width: number, page: Page): string {
  const cells = submission.exercises.map((grade) => cellOf(grade, page)).join('');
  const total = page.paint('bold', totalOf(submission).padStart(8));
  return `  ${fit(harmlessLine(submission.id), width)} ${cells}${total}`;
}

const LEGEND = Object.values(STATUS_MARKS)
  .map(({ symbol, word }) => `${symbol} ${word}`)
  .join('   ');

/** A class in the terminal: a row for each submission, a column for each exercise. */
export function renderClassTable({ exercises, submissions }: Grades, page: Page): string[] {
  const names = submissions.map(({ id }) => columnsOf(harmlessLine(id)));
  const width = Math.min(NAME_WIDTH, Math.max(10, ...names));
  const numbers = exercises.map(({ id }) => id.slice(0, 2).padStart(4)).join('');
  const rows = submissions.slice(0, MOST_ROWS).map((submission) => rowOf(submission, width, page));
  const left = submissions.length - rows.length;
  return [
    page.paint('dim', `  ${' '.repeat(width)} ${numbers}${'total'.padStart(8)}`),
    ...rows,
    ...(left > 0 ? [`  … and ${left} more`] : []),
    page.paint('dim', `  ${LEGEND}`),
  ];
}

/** Each error of the harness once, with the number of submissions that met it. */
function harnessErrors({ submissions }: Grades): string[] {
  const met = new Map<string, number>();
  for (const { exercises } of submissions)
    for (const { id, checks } of exercises)
      for (const { id: check, outcome, message = '' } of checks) {
        const line = `${id} ${check}: the harness failed: ${message}`;
        if (outcome === 'harness-error') met.set(line, (met.get(line) ?? 0) + 1);
      }
  return [...met].map(([line, count]) => `${line} (${count} ${count === 1 ? 'submission' : 'submissions'})`);
}

/** How many grades are pending, for the end of a run; nothing where none is. */
export function renderPending({ submissions }: Grades): string[] {
  const pending = submissions.flatMap(({ exercises }) => exercises.filter(isPending)).length;
  if (pending === 0) return [];
  const what = pending === 1 ? '1 grade needs' : `${pending} grades need`;
  return [
    `${what} review: the harness failed there, so these points are pending and their cells stay empty.`,
  ];
}

/** A line for each error of the harness, and for each solution that could not be graded as it is. */
export function renderNotes(grades: Grades): string[] {
  const notes = grades.submissions.flatMap(({ id, exercises }) =>
    exercises.flatMap(({ id: exercise, note, position }) => {
      if (note === undefined) return [];
      const at = position ? `${position.file}:${position.line}:${position.column}: ` : '';
      return [`${id} ${exercise}: ${at}${note}`];
    }),
  );
  const left = notes.length - MOST_NOTES;
  return [
    ...[...harnessErrors(grades), ...notes.slice(0, MOST_NOTES)].map((note) => harmlessLine(note)),
    ...(left > 0 ? [`… and ${left} more`] : []),
  ];
}
