import type { CheckGrade } from './grades.generated.ts';

/** The most that checks can still earn: 0 unless the harness failed in some of them. */
export const pendingPointsOf = (checks: readonly CheckGrade[]): number =>
  checks.reduce((sum, { outcome, maxPoints }) => sum + (outcome === 'harness-error' ? maxPoints : 0), 0);
