import type { CheckGrade, ExerciseGrade } from './grades.generated.ts';

/** Points of hidden checks; 0 outside of the students' edition. */
export const laterPointsOf = ({ checks }: Pick<ExerciseGrade, 'checks'>): number =>
  checks.reduce((sum, { outcome, maxPoints }) => sum + (outcome === 'later' ? maxPoints : 0), 0);

/** Points of checks in which the harness failed and about which no person has decided. */
export const pendingPointsOf = (checks: readonly CheckGrade[]): number =>
  checks
    .filter(({ outcome, decision }) => outcome === 'harness-error' && decision?.points === undefined)
    .reduce((sum, { maxPoints }) => sum + maxPoints, 0);

/** Points that checks have given. */
export const earnedBy = (checks: readonly CheckGrade[]): number =>
  checks.reduce((sum, { points }) => sum + points, 0);
