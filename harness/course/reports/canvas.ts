import { stringify } from 'csv-stringify/sync';
import type { Grades } from '../../core/model/grades.generated.ts';

/** Canvas takes a row whose first cell holds these words, whoever's it is, for the row of the largest grades. */
const POINTS_POSSIBLE = 'Points Possible';

/**
 * Canvas's gradebook import: an assignment for each exercise, called by its id. There is no total: Canvas sums up
 * itself. A submission is found by its SIS login, else by its name: both are the name of its folder.
 */
export function toCanvas({ exercises, submissions }: Grades): string {
  const header = [
    'Student',
    'ID',
    'SIS User ID',
    'SIS Login ID',
    'Section',
    ...exercises.map(({ id }) => id),
  ];
  const most = [POINTS_POSSIBLE, '', '', '', '', ...exercises.map(({ maxPoints }) => maxPoints)];
  const rows = submissions.map(({ id, exercises: grades }) => [
    id.replaceAll(POINTS_POSSIBLE, POINTS_POSSIBLE.toLowerCase()),
    '',
    '',
    id,
    '',
    ...grades.map(({ points }) => points),
  ]);
  return stringify([header, most, ...rows], { escape_formulas: true });
}
