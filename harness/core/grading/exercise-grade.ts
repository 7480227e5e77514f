import type { LoadFailure } from '../model/call.ts';
import type { OutlinedExercise } from '../model/exercise-plan.ts';
import type { CheckGrade, ExerciseGrade } from '../model/grades.generated.ts';
import { pendingPointsOf } from '../model/open-points.ts';
import { blocked, gradedLater } from './check-grade.ts';

/**
 * @param checks one for each check, in order
 * @param console printed lines
 */
export function sumUp(
  { id, maxPoints, laterPoints = 0 }: OutlinedExercise,
  checks: readonly CheckGrade[],
  console: readonly string[] = [],
): ExerciseGrade {
  const pendingPoints = pendingPointsOf(checks);
  return {
    id,
    status: pendingPoints > 0 ? 'harness-error' : 'graded',
    points: checks.reduce((sum, { points }) => sum + points, 0),
    maxPoints,
    pendingPoints: pendingPoints > 0 ? pendingPoints : undefined,
    console: console.length > 0 ? console : undefined,
    checks: laterPoints > 0 ? [...checks, gradedLater(laterPoints)] : checks,
  };
}

/** Grade of a submission that cannot be read or loaded: 0 points. */
export function unloadable(
  plan: OutlinedExercise,
  { message, position }: Pick<LoadFailure, 'message' | 'position'>,
): ExerciseGrade {
  const checks = plan.grading.checks.map((check) => blocked(check, { id: 'not-loaded' }));
  return { ...sumUp(plan, checks), note: message, position };
}
