import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { csv } from '../../files/write-csv.ts';
import { pointsCell } from './cells.ts';
import type { ResultFormat } from './format.ts';

const COLUMNS = ['submission', 'exercise', 'check', 'points', 'max_points', 'outcome', 'diagnosis'];

function rowsOf(submission: string, grade: ExerciseGrade): (string | number | undefined)[][] {
  const { id: exercise, status, maxPoints, checks } = grade;
  // One row with the status, so that every submission has at least one row for every exercise.
  if (checks.length === 0)
    return [[submission, exercise, undefined, pointsCell(grade), maxPoints, status, undefined]];
  return checks.map(({ id, points, maxPoints: maxPointsOfCheck, outcome, decision, diagnosis }) => [
    submission,
    exercise,
    id,
    outcome === 'harness-error' && decision?.points === undefined ? undefined : points,
    maxPointsOfCheck,
    outcome,
    diagnosis?.misconception,
  ]);
}

/** For further statistics: a row for each submission and check. Pending points are empty cells. */
export const checks: ResultFormat = {
  kind: 'file',
  name: 'checks.csv',
  start: () => ({
    head: csv([COLUMNS]),
    add: ({ grade: { id, exercises } }) => csv(exercises.flatMap((exercise) => rowsOf(id, exercise))),
  }),
};
