import { stringify } from 'csv-stringify/sync';
import type { Grades } from '../../core/model/grades.generated.ts';

/**
 * Moodle's grade import: a grade item for each exercise, called by its id. There is no total: Moodle sums up itself.
 * The first column is whatever folders are named after; who imports the file says so ("Map to").
 */
export function toMoodle({ exercises, submissions }: Grades): string {
  const header = ['ID number', ...exercises.map(({ id }) => id)];
  const rows = submissions.map(({ id, exercises: grades }) => [id, ...grades.map(({ points }) => points)]);
  return stringify([header, ...rows], { escape_formulas: true });
}
