import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { csv, pointsCell } from './csv.ts';
import type { ResultFormat } from './format.ts';

const COLUMNS = ['submission', 'exercise', 'check', 'points', 'max_points', 'outcome', 'diagnosis'];

function rowsOf(submission: string, grade: ExerciseGrade): (string | number | undefined)[][] {
  const { id: exercise, status, maxPoints, checks } = grade;
  // Nothing was graded: one row says why, so that every submission has a row for every exercise.
  if (checks.length === 0)
    return [[submission, exercise, undefined, pointsCell(grade), maxPoints, status, undefined]];
  return checks.map(({ id, points, maxPoints: most, outcome, diagnosis }) => [
    submission,
    exercise,
    id,
    outcome === 'harness-error' ? undefined : points,
    most,
    outcome,
    diagnosis?.misconception,
  ]);
}

/** For statistics of one's own: a row for each submission and check. */
export const checks: ResultFormat = {
  kind: 'file',
  name: 'checks.csv',
  start: () => ({
    head: csv([COLUMNS]),
    add: ({ grade: { id, exercises } }) => csv(exercises.flatMap((exercise) => rowsOf(id, exercise))),
  }),
};
