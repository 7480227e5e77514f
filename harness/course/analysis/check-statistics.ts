import { deviation, mean } from 'd3-array';
import type { CheckGrade, CheckOutcome, Grades } from '../../core/model/grades.generated.ts';
import { hasPending } from '../model/pending.ts';
import { weighted } from '../model/total.ts';

/** Classical item analysis of one check. */
export interface CheckStatistics {
  readonly exercise: string;
  /** The check's id. */
  readonly check: string;
  readonly title: string;
  /** Number of submissions in which this check ran. Blocked checks and submissions with pending points do not count. */
  readonly ran: number;
  /** Number of submissions that passed it, ≤ `ran`. */
  readonly passed: number;
  /** Number of submissions in which nothing else of the exercise failed, ≤ `ran` − `passed`. */
  readonly onlyFailed: number;
  /** −1 to 1: the point-biserial correlation of passing with the points of everything else; see `pointBiserial`. */
  readonly discrimination?: number;
}

/**
 * The point-biserial correlation of passing a check with the rest score: do students who pass it do better elsewhere?
 * It equals Pearson's correlation, with 1 for passed and 0 for not passed.
 * @param passing the points without this check of each student who passes it, finite
 * @param failing the same of each student who does not
 * @returns −1 to 1, up to rounding; `undefined` if all students pass, none pass, or all have the same rest score
 * @see Lord and Novick, "Statistical Theories of Mental Test Scores", 1968, chapter 15
 * @example pointBiserial([3, 2], [1]) // 0.866…
 */
export function pointBiserial(passing: readonly number[], failing: readonly number[]): number | undefined {
  const all = [...passing, ...failing];
  const spread = deviation(all);
  if (!spread || passing.length === 0 || failing.length === 0) return undefined;
  // `deviation` divides by n − 1, the textbook's by n.
  const shares = (passing.length * failing.length) / (all.length * (all.length - 1));
  return ((mean(passing)! - mean(failing)!) / spread) * Math.sqrt(shares);
}

/** The share that passes, 0 to 1; item analysis calls it the difficulty. @returns `undefined` if the check never ran */
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
export function checkStatistics(grades: Grades): CheckStatistics[] {
  return checksByExercise(grades).flatMap((checks, k) =>
    checks.map(({ id, title = id }, column) => {
      const results = grades.submissions.flatMap((submission) => {
        const { points, exercises } = submission;
        // With pending points the rest score is unknown.
        if (hasPending(submission)) return [];
        const check = exercises[k]!.checks[column];
        return check !== undefined && RAN.has(check.outcome)
          ? [
              {
                isPassed: check.outcome === 'passed',
                isOnly: isOnlyFailure(check, exercises[k]!.checks),
                restScore: points - weighted(check, grades.exercises[k]!).points,
              },
            ]
          : [];
      });
      const restScores = (isPassing: boolean): number[] =>
        results.filter(({ isPassed }) => isPassed === isPassing).map(({ restScore }) => restScore);
      const passing = restScores(true);
      return {
        exercise: grades.exercises[k]!.id,
        check: id,
        title,
        ran: results.length,
        passed: passing.length,
        onlyFailed: results.filter(({ isOnly }) => isOnly).length,
        discrimination: pointBiserial(passing, restScores(false)),
      };
    }),
  );
}
