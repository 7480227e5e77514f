import { max, sum } from 'd3-array';
import {
  explainPending,
  explainWeightings,
  markOfStatus,
  sanitizeLine,
  STATUS_MARKS,
} from '../../../core/explain/index.ts';
import type { ExerciseGrade, Grades, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { SYSTEMS } from '../../lms/index.ts';
import { csv } from '../../shared/files/write-csv.ts';
import { counted } from '../../shared/model/counted.ts';
import { DECISION_COLUMNS, HOW_TO_DECIDE, pendingRows } from '../../shared/model/decision-form.ts';
import { listed } from '../../shared/model/listed.ts';
import { decidedCases, reviewCases } from '../../shared/model/needs-review.ts';
import { byCause, hasOwnTotal, hasPending, pendingGrades } from '../../shared/model/pending.ts';
import { inOrderOfNames, type People, personOf } from '../../shared/model/people.ts';
import { TONE_STYLES, cut, displayWidth, fit, type Screen, wrap } from '../../shared/terminal/index.ts';

/** The gradebook lists the others. */
const MAX_ROWS = 40;
const MAX_NOTES = 40;
/** Students with printed lines of a decision file. */
const MAX_FORMS = 20;
const NAME_WIDTH = 24;
/** Width of a name with an id. */
const NAME_AND_ID_WIDTH = 36;
/** Widths of points and totals, unless some are longer. */
const CELL_WIDTH = 4;
const TOTAL_WIDTH = 8;

const REVIEW = STATUS_MARKS['harness-error'].symbol;

function cellOf(grade: ExerciseGrade, { paint }: Screen, width: number): string {
  const mark = markOfStatus(grade.status);
  const text = (mark?.symbol ?? String(grade.points)).padStart(width);
  if (mark?.tone === 'review') return paint(TONE_STYLES.review, text);
  return mark === undefined && grade.points === grade.maxPoints ? paint('green', text) : text;
}

const pointsText = ({ points, maxPoints }: SubmissionGrade): string => `${points}/${maxPoints}`;

function totalOf(submission: SubmissionGrade, { paint }: Screen, width: number): string {
  if (hasPending(submission)) return paint(TONE_STYLES.review, REVIEW.padStart(width));
  return paint('bold', pointsText(submission).padStart(width));
}

/** `Student One (student-01)`, or the id alone. */
function labelFor(submission: string, people: People | undefined): string {
  const { name, id } = personOf(submission, people);
  return name === undefined ? id : `${name} (${id})`;
}

const LEGEND = Object.values(STATUS_MARKS)
  .map(({ symbol, word }) => `${symbol} ${word}`)
  .join('   ');

/**
 * A row for each submission, a column for each exercise, and a legend. On a narrow screen, only totals.
 * @param people names, shown before ids
 */
export function renderClassTable(grades: Grades, screen: Screen, people?: People): string[] {
  const { exercises, submissions } = grades;
  const names = submissions.map(({ id }) => displayWidth(labelFor(id, people)));
  const longest = (texts: readonly string[]): number => max(texts, ({ length }) => length) ?? 0;
  const points = submissions.flatMap((submission) =>
    submission.exercises.map((grade) => String(grade.points)),
  );
  const longestName = Math.min(people === undefined ? NAME_WIDTH : NAME_AND_ID_WIDTH, max([10, ...names])!);
  const cell = Math.max(CELL_WIDTH, longest(points) + 1);
  const total = Math.max(TOTAL_WIDTH, longest(submissions.map(pointsText)) + 1);
  // Names give way to exercises.
  const room = screen.width - 3 - cell * exercises.length - total;
  const isRoom = room >= Math.min(NAME_WIDTH, longestName);
  const name = isRoom ? Math.min(longestName, room) : longestName;
  const numbers = isRoom ? exercises.map(({ id }) => id.slice(0, 2).padStart(cell)) : [];
  const heading = `  ${' '.repeat(name)} ${numbers.join('')}${'total'.padStart(total)}`;
  const rows = inOrderOfNames(submissions, ({ id }) => id, people).map((submission) => {
    const cells = isRoom ? submission.exercises.map((grade) => cellOf(grade, screen, cell)) : [];
    return `  ${fit(labelFor(submission.id, people), name)} ${cells.join('')}${totalOf(submission, screen, total)}`;
  });
  return [
    screen.paint('dim', heading),
    ...cut(rows, MAX_ROWS, '  '),
    screen.paint('dim', `  ${LEGEND}`),
    ...explainWeightings(exercises).flatMap((line) => wrap(line, screen.width, '  ')),
  ];
}

/** @returns no lines if nothing is pending */
export function renderPending({ submissions }: Grades): string[] {
  const count = sum(submissions, pendingGrades);
  return count === 0 ? [] : [explainPending(count)];
}

/**
 * Explains how to decide what is pending, with lines to copy.
 * @param isPartial only some exercises of the course are graded
 */
export function renderDecisionForm({ submissions }: Grades, screen: Screen, isPartial?: boolean): string[] {
  const forms = submissions
    .map((submission) => pendingRows(submission, isPartial))
    .filter((rows) => rows.length > 0);
  if (forms.length === 0) return [];
  const lines = csv([DECISION_COLUMNS, ...forms.slice(0, MAX_FORMS).flat()]).trimEnd();
  const remaining = forms.length - MAX_FORMS;
  return [
    ...wrap(HOW_TO_DECIDE, screen.width, ''),
    ...lines.split('\n'),
    ...(remaining > 0 ? [`… and those of ${remaining} more, at the end of their pages in the report`] : []),
  ];
}

const TABLES_WITHOUT_TOTALS = new Intl.ListFormat('en').format(
  SYSTEMS.flatMap(({ grades }) =>
    grades?.kind === 'file' && grades.hasNoTotal ? grades.name : [],
  ).toSorted(),
);

const decidedGrades = (grades: Grades): string[] =>
  decidedCases(grades).flatMap(({ submission, exercise, check, maxPoints, decision }) => {
    const { points, computed, comment } = decision;
    const what = [submission, exercise ?? 'total', check].filter(Boolean).join(' ');
    if (points === undefined) return [`${what}: comment: ${comment}`];
    const isAlone = exercise === undefined && hasOwnTotal({ decision });
    return [
      `${what}: settled with ${points} of ${maxPoints} points (computed: ${computed}): ${comment}`,
      ...(isAlone
        ? [
            `${what}: ${TABLES_WITHOUT_TOTALS} have no totals and leave these cells empty: enter ${points} by hand`,
          ]
        : []),
    ];
  });

/** Errors by check, with the number of submissions. */
function failedChecks(grades: Grades): string[] {
  return reviewCases(grades).flatMap(({ exercises, check, message, submissions: { length } }) => {
    const count = counted(length, 'submission');
    return check === undefined ? [] : [`${exercises[0]} ${check}: the grader failed: ${message} (${count})`];
  });
}

/** One line leaves room for other notes. Decided and undecided exercises are not missing. */
function withoutSolutions({ submissions }: Grades): string[] {
  const without = submissions.filter(({ exercises }) =>
    exercises.every(({ status }) => status === 'missing'),
  );
  return without.length === 0
    ? []
    : [`Nothing to grade: no solution of ${listed(without.map(({ id }) => id))}`];
}

/** Missing solutions in one line, then decisions, errors of the grader, and notes such as syntax errors. */
export function renderNotes(grades: Grades): string[] {
  const notes = grades.submissions.flatMap(({ id, exercises }) =>
    byCause(exercises).flatMap((cause) => {
      const [{ note, position }] = cause;
      if (note === undefined) return [];
      const at = position ? `${position.file}:${position.line}:${position.column}: ` : '';
      return [`${id} ${cause.map((grade) => grade.id).join(', ')}: ${at}${note}`];
    }),
  );
  return [
    ...withoutSolutions(grades),
    ...decidedGrades(grades),
    ...failedChecks(grades),
    ...cut(notes, MAX_NOTES),
  ].map((note) => sanitizeLine(note));
}
