import type { CheckGrade, CheckOutcome, Grades } from '../../../core/model/grades.generated.ts';

export interface CheckStatistics {
  readonly exercise: string;
  readonly title: string;
  /** Without blocked checks. */
  readonly ran: number;
  readonly passed: number;
  /** Submissions that failed nothing else of the exercise. */
  readonly onlyFailed: number;
}

/** From 0 to 1; `undefined` if the check never ran. */
export const passRateOf = ({ ran, passed }: CheckStatistics): number | undefined =>
  ran === 0 ? undefined : passed / ran;

/** In the order of the grades; empty if no submission of an exercise could be graded. */
export function checksByExercise({ exercises, submissions }: Grades): (readonly CheckGrade[])[] {
  return exercises.map(
    (_, k) =>
      submissions.find((submission) => submission.exercises[k]!.checks.length > 0)?.exercises[k]!.checks ??
      [],
  );
}

const RAN: ReadonlySet<CheckOutcome> = new Set(['passed', 'failed', 'threw', 'limit']);

/** Ignores blocked checks, which follow from another failure. */
const isOnlyFailure = (check: CheckGrade, checks: readonly CheckGrade[]): boolean =>
  check.outcome !== 'passed' &&
  checks.every((other) => other === check || other.outcome === 'passed' || other.outcome === 'blocked');

/** In the order of the grades. */
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
