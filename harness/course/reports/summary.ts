import type { ExerciseGrade, Grades, SubmissionGrade } from '../../core/model/grades.generated.ts';
import { columnsOf, fit, harmlessLine, type Page } from './text.ts';

/** Longer classes are summed up; their rows stand in the gradebook. */
const MOST_ROWS = 40;
const MOST_NOTES = 40;
const NAME_WIDTH = 24;

const INSTEAD: Partial<Record<ExerciseGrade['status'], string>> = {
  'not-started': '·',
  missing: '–',
  'harness-error': '!',
};

function cellOf(grade: ExerciseGrade, { paint }: Page): string {
  const instead = INSTEAD[grade.status];
  const text = (instead ?? String(grade.points)).padStart(4);
  if (grade.status === 'harness-error') return paint('magenta', text);
  return instead === undefined && grade.points === grade.maxPoints ? paint('green', text) : text;
}

function rowOf({ id, exercises, points, maxPoints }: SubmissionGrade, width: number, page: Page): string {
  const cells = exercises.map((grade) => cellOf(grade, page)).join('');
  const total = page.paint('bold', `${points}/${maxPoints}`.padStart(8));
  return `  ${fit(harmlessLine(id), width)} ${cells}${total}`;
}

/** A class in the terminal: a row for each submission, a column for each exercise. */
export function renderSummary({ exercises, submissions }: Grades, page: Page): string[] {
  const names = submissions.map(({ id }) => columnsOf(harmlessLine(id)));
  const width = Math.min(NAME_WIDTH, Math.max(10, ...names));
  const numbers = exercises.map(({ id }) => id.slice(0, 2).padStart(4)).join('');
  const rows = submissions.slice(0, MOST_ROWS).map((submission) => rowOf(submission, width, page));
  const left = submissions.length - rows.length;
  return [
    page.paint('dim', `  ${' '.repeat(width)} ${numbers}${'total'.padStart(8)}`),
    ...rows,
    ...(left > 0 ? [`  … and ${left} more`] : []),
    page.paint('dim', '  – missing   · not started   ! an error of the harness: needs a human'),
  ];
}

/** Each error of the harness once, and how many submissions met it. */
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

/** A line for each error of the harness, and for each solution that could not be graded as it stands. */
export function renderNotes(grades: Grades): string[] {
  const notes = grades.submissions.flatMap(({ id, exercises }) =>
    exercises.flatMap(({ id: exercise, note }) => (note === undefined ? [] : [`${id} ${exercise}: ${note}`])),
  );
  const left = notes.length - MOST_NOTES;
  return [
    ...[...harnessErrors(grades), ...notes.slice(0, MOST_NOTES)].map((note) => harmlessLine(note)),
    ...(left > 0 ? [`… and ${left} more`] : []),
  ];
}
