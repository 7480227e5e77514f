import type { ExercisePlan } from '../checks/exercise-plan.ts';
import type { LoadFailure } from '../model/call.ts';
import type { CheckGrade, ExerciseGrade } from '../model/grades.generated.ts';
import { blocked } from './check-grade.ts';

/** The grade of an exercise from those of its checks. @param console what the student's code printed */
export function sumUp(
  { id, maxPoints }: ExercisePlan,
  checks: readonly CheckGrade[],
  console: readonly string[] = [],
): ExerciseGrade {
  const erred = checks.some(({ outcome }) => outcome === 'harness-error');
  return {
    id,
    status: erred ? 'harness-error' : 'graded',
    points: checks.reduce((sum, { points }) => sum + points, 0),
    maxPoints,
    ...(console.length > 0 ? { console } : {}),
    checks,
  };
}

/**
 * The grade of a submission whose code cannot be read or loaded: every check is blocked.
 * @param failure why, for the student, and where
 */
export function unloadable(
  plan: ExercisePlan,
  { message, position }: Pick<LoadFailure, 'message' | 'position'>,
): ExerciseGrade {
  const waiting = plan.grading.checks.map((check) =>
    blocked(check, 'waits for a solution.ts that can be loaded'),
  );
  return { ...sumUp(plan, waiting), note: message, ...(position === undefined ? {} : { position }) };
}
