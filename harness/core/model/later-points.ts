import type { ExerciseGrade } from './grades.generated.ts';

/** The points of a grade that hidden checks decide later; 0 outside of the students' edition. */
export const laterPointsOf = ({ checks }: Pick<ExerciseGrade, 'checks'>): number =>
  checks.reduce((sum, { outcome, maxPoints }) => sum + (outcome === 'later' ? maxPoints : 0), 0);
