import type { CheckGrade, ExerciseGrade } from './grades.generated.ts';

/** The points of a grade that hidden checks decide later; 0 outside of the students' edition. */
export const laterPointsOf = ({ checks }: Pick<ExerciseGrade, 'checks'>): number =>
  checks.reduce((sum, { outcome, maxPoints }) => sum + (outcome === 'later' ? maxPoints : 0), 0);

/** The most that checks can still earn: 0 unless the harness failed in some of them and no person has decided. */
export const pendingPointsOf = (checks: readonly CheckGrade[]): number =>
  checks
    .filter(({ outcome, decision }) => outcome === 'harness-error' && decision?.points === undefined)
    .reduce((sum, { maxPoints }) => sum + maxPoints, 0);
