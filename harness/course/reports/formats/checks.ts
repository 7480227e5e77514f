import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { pendingPointsOf } from '../../../core/model/open-points.ts';
import { csv } from '../../files/write-csv.ts';
import { pointsCell } from '../../model/cells.ts';
import type { ResultFormat } from './format.ts';

const COLUMNS = ['submission', 'exercise', 'check', 'points', 'max_points', 'outcome', 'diagnosis'];

function rowsOf(submission: string, grade: ExerciseGrade): (string | number | undefined)[][] {
  const { id: exercise, status, maxPoints, checks } = grade;
  // One row with the status, so that every submission has at least one row for every exercise.
  if (checks.length === 0)
    return [[submission, exercise, undefined, pointsCell(grade), maxPoints, status, undefined]];
  return checks.map((check) => [
    submission,
    exercise,
    check.id,
    pendingPointsOf([check]) > 0 ? undefined : check.points,
    check.maxPoints,
    check.outcome,
    check.diagnosis?.misconception,
  ]);
}

/**
 * For further statistics: a row for each submission and check. Where the grader failed on a check, its points are an empty
 * cell until a person decides about the check itself.
 */
export const checks: ResultFormat = {
  kind: 'file',
  name: 'checks.csv',
  start: () => ({
    head: csv([COLUMNS]),
    add: ({ grade: { id, exercises } }) => csv(exercises.flatMap((exercise) => rowsOf(id, exercise))),
  }),
};
