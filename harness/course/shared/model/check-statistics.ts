import type { CheckGrade, CheckOutcome, Grades } from '../../../core/model/grades.generated.ts';

/** What became of one check. */
export interface CheckStatistics {
  /** The exercise's id. */
  readonly exercise: string;
  readonly title: string;
  /** Number of submissions in which this check ran. Blocked checks do not count. */
  readonly ran: number;
  /** Number of submissions that passed it, ≤ `ran`. */
  readonly passed: number;
  /** Number of submissions in which nothing else of the exercise failed, ≤ `ran` − `passed`. */
  readonly onlyFailed: number;
}

/** The share that passes, 0 to 1. @returns `undefined` if the check never ran */
export const passRateOf = ({ ran, passed }: CheckStatistics): number | undefined =>
  ran === 0 ? undefined : passed / ran;

/** The checks of each exercise, in the order of the grades; an empty list if no submission of it could be graded. */
export function checksByExercise({ exercises, submissions }: Grades): (readonly CheckGrade[])[] {
  return exercises.map(
    (_, k) =>
      submissions.find((submission) => submission.exercises[k]!.checks.length > 0)?.exercises[k]!.checks ??
      [],
  );
}

const RAN: ReadonlySet<CheckOutcome> = new Set(['passed', 'failed', 'threw', 'limit']);

/** Whether no other check of an exercise failed. What is blocked follows from another failure. */
const isOnlyFailure = (check: CheckGrade, checks: readonly CheckGrade[]): boolean =>
  check.outcome !== 'passed' &&
  checks.every((other) => other === check || other.outcome === 'passed' || other.outcome === 'blocked');

/** The statistics of all checks, in the order of the grades. */
export const checkStatistics = (grades: Grades): CheckStatistics[] =>
  checksByExercise(grades).flatMap((checks, k) =>
    checks.map(({ id, title = id }, column) => {
      const ran = grades.submissions
        .map(({ exercises }) => exercises[k]!.checks)
        .filter((all) => all[column] !== undefined && RAN.has(all[column].outcome));
      return {
        exercise: grades.exercises[k]!.id,
        title,
        ran: ran.length,
        passed: ran.filter((all) => all[column]!.outcome === 'passed').length,
        onlyFailed: ran.filter((all) => isOnlyFailure(all[column]!, all)).length,
      };
    }),
  );
