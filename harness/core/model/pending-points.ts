import type { CheckGrade } from './grades.generated.ts';

/** The most that checks can still earn: 0 unless the harness failed in some of them and no person has decided. */
export const pendingPointsOf = (checks: readonly CheckGrade[]): number =>
  checks
    .filter(({ outcome, decision }) => outcome === 'harness-error' && decision?.points === undefined)
    .reduce((sum, { maxPoints }) => sum + maxPoints, 0);
