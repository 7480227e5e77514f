import type { ExerciseGrade, GradedExercise } from '../../core/model/grades.generated.ts';

/** How an exercise counts in the total of a submission. */
export type Weighting = Pick<GradedExercise, 'weight' | 'role'>;

/** Points, and the points that were possible; with a bonus the first can exceed the second. */
export interface Total {
  readonly points: number;
  readonly maxPoints: number;
}

/** Decimals that the total keeps: 0.1 + 0.2 must read as 0.3. */
const PRECISION = 1e6;
const rounded = (points: number): number => Math.round(points * PRECISION) / PRECISION;

/** What an exercise adds to the total, and to the maximum of the total. */
export function weighted({ points, maxPoints }: Total, { weight = 1, role = 'required' }: Weighting): Total {
  return {
    points: role === 'optional' ? 0 : rounded(weight * points),
    maxPoints: role === 'required' ? rounded(weight * maxPoints) : 0,
  };
}

/**
 * The total of a submission.
 * @param grades one for each exercise, in the same order
 */
export function totalOf(
  exercises: readonly Weighting[],
  grades: readonly Pick<ExerciseGrade, 'points' | 'maxPoints'>[],
): Total {
  const parts = grades.map((grade, k) => weighted(grade, exercises[k]!));
  return {
    points: rounded(parts.reduce((sum, { points }) => sum + points, 0)),
    maxPoints: rounded(parts.reduce((sum, { maxPoints }) => sum + maxPoints, 0)),
  };
}
