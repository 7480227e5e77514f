import type { CheckGrade, CheckOutcome, Grades } from '../../core/model/grades.generated.ts';
import { hasPending } from '../../core/model/pending.ts';
import { pointBiserial } from './statistics.ts';

/** A check as an item of a test, in the sense of classical test theory. */
export interface Item {
  readonly exercise: string;
  readonly check: string;
  readonly title: string;
  /** Students whose solution this check was run on: those whom it waits for, and errors of ours, say nothing of it. */
  readonly answered: number;
  readonly passed: number;
  /** The point-biserial correlation of passing with the points of everything else; see `pointBiserial`. */
  readonly discrimination?: number;
}

/** The share that passes, called the difficulty: 1 is the easiest. @returns undefined where nobody answered */
export const difficultyOf = ({ answered, passed }: Item): number | undefined =>
  answered === 0 ? undefined : passed / answered;

/** The checks of an exercise, one list for each exercise; empty where no submission of it could be graded. */
export function checksByExercise({ exercises, submissions }: Grades): (readonly CheckGrade[])[] {
  return exercises.map(
    (_, k) =>
      submissions.find((submission) => submission.exercises[k]!.checks.length > 0)?.exercises[k]!.checks ??
      [],
  );
}

const ANSWERED: ReadonlySet<CheckOutcome> = new Set(['passed', 'failed', 'threw', 'limit']);

/** All checks, in the order of the grades. */
export function itemsOf(grades: Grades): Item[] {
  return checksByExercise(grades).flatMap((checks, k) =>
    checks.map(({ id, title = id }, column) => {
      const answers = grades.submissions.flatMap(({ points, exercises }) => {
        // Where points are pending, the rest of the points is not known.
        if (hasPending({ exercises })) return [];
        const check = exercises[k]!.checks[column];
        return check !== undefined && ANSWERED.has(check.outcome)
          ? [{ passed: check.outcome === 'passed', rest: points - check.points }]
          : [];
      });
      const passed = answers.map((answer) => answer.passed);
      const discrimination = pointBiserial(
        passed,
        answers.map(({ rest }) => rest),
      );
      return {
        exercise: grades.exercises[k]!.id,
        check: id,
        title,
        answered: answers.length,
        passed: passed.filter(Boolean).length,
        ...(discrimination === undefined ? {} : { discrimination }),
      };
    }),
  );
}
