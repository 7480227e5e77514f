import { stringify } from 'csv-stringify/sync';
import type { Grades } from '../../core/model/grades.generated.ts';

/** A row for each submission, a column for each exercise and the total: what a spreadsheet opens. */
export function toGradebook({ exercises, submissions }: Grades): string {
  const header = ['submission', ...exercises.map(({ id }) => id), 'total'];
  const rows = submissions.map(({ id, points, exercises: grades }) => [
    id,
    ...grades.map((grade) => grade.points),
    points,
  ]);
  return stringify([header, ...rows], { escape_formulas: true });
}
