import type { GradedExercise } from '../../../core/model/grades.generated.ts';

export type ExerciseWeighting = Pick<GradedExercise, 'weight' | 'role'>;

/** With a bonus, points can exceed the maximum. */
export interface Total {
  readonly points: number;
  readonly maxPoints: number;
  /** Absent if none are. */
  readonly pendingPoints?: number | undefined;
}

/** Six decimals: 0.1 + 0.2 must read as 0.3. */
const PRECISION = 1e6;
const rounded = (points: number): number => Math.round(points * PRECISION) / PRECISION;

export function weighted(
  { points, maxPoints, pendingPoints = 0 }: Total,
  { weight = 1, role = 'required' }: ExerciseWeighting,
): Required<Total> {
  return {
    points: role === 'optional' ? 0 : rounded(weight * points),
    maxPoints: role === 'required' ? rounded(weight * maxPoints) : 0,
    pendingPoints: role === 'optional' ? 0 : rounded(weight * pendingPoints),
  };
}

/** @param grades one for each exercise, in the same order */
export function totalOf(exercises: readonly ExerciseWeighting[], grades: readonly Total[]): Total {
  const parts = grades.map((grade, k) => weighted(grade, exercises[k]!));
  const sumOf = (what: keyof Total): number => rounded(parts.reduce((sum, part) => sum + part[what]!, 0));
  const pendingPoints = sumOf('pendingPoints');
  return {
    points: sumOf('points'),
    maxPoints: sumOf('maxPoints'),
    pendingPoints: pendingPoints > 0 ? pendingPoints : undefined,
  };
}

/** Includes the bonus. */
export const fullMarks = (exercises: readonly (ExerciseWeighting & Pick<Total, 'maxPoints'>)[]): Total =>
  totalOf(
    exercises,
    exercises.map(({ maxPoints }) => ({ points: maxPoints, maxPoints })),
  );
