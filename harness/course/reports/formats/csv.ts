import { stringify } from 'csv-stringify/sync';
import { sanitizeLine } from '../../../core/explain/index.ts';
import type { ExerciseGrade, GradedExercise, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { hasPending, isPending } from '../../../core/model/pending.ts';
import { weighted } from '../../../core/model/total.ts';

type Cell = string | number | undefined;

/** Characters that control a terminal or turn text around; a line break or a tab within quotes is harmless. */
const UNSAFE = /[^\P{Cc}\n\t]|[\u2028-\u202E\u2066-\u2069]/gu;

/** The beginning of a formula after a character that some spreadsheets take for a separator, even within quotes. */
const HIDDEN_FORMULA = /(?<=[;\t\n])(?=[=+\-@＝＋－＠])/g;

/** The text of a cell: unsafe characters become visible escapes, and an apostrophe disarms what may become a formula. */
export const cellText = (text: string): string =>
  text.replaceAll(UNSAFE, sanitizeLine).replaceAll(HIDDEN_FORMULA, "'");

/** Rows as CSV; cells that a spreadsheet would evaluate as formulas are escaped. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell))),
    { escape_formulas: true },
  );

/** The points of an exercise; empty while they are pending. */
export const pointsCell = (grade: ExerciseGrade): Cell => (isPending(grade) ? undefined : grade.points);

/** The exercises that count, with their points and maximum points as parts of the total. */
export const countedExercises = (exercises: readonly GradedExercise[]) =>
  exercises.flatMap((exercise, index) => {
    if (exercise.role === 'optional') return [];
    const { id, maxPoints } = exercise;
    return [
      {
        id,
        maxPoints: weighted({ points: 0, maxPoints }, exercise).maxPoints,
        cellOf: (grades: readonly ExerciseGrade[]): Cell => {
          const grade = grades[index]!;
          return isPending(grade) ? undefined : weighted(grade, exercise).points;
        },
      },
    ];
  });

/** The total points of a submission; empty while any of them are pending. */
export const totalCell = (grade: SubmissionGrade): Cell => (hasPending(grade) ? undefined : grade.points);
