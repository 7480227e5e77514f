import { stringify } from 'csv-stringify/sync';
import type { ExerciseGrade, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { hasPending, isPending } from '../../../core/model/pending.ts';

type Cell = string | number | undefined;

/** Rows as CSV; cells that a spreadsheet would evaluate as formulas are escaped. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true },
  );

/** The points of an exercise; empty while they are pending. */
export const pointsCell = (grade: ExerciseGrade): Cell => (isPending(grade) ? undefined : grade.points);

/** The total points of a submission; empty while any of them are pending. */
export const totalCell = (grade: SubmissionGrade): Cell => (hasPending(grade) ? undefined : grade.points);
