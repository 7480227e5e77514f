import type { ExerciseGrade, GradedExercise, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { hasOwnTotal, hasPending, isPending } from './pending.ts';
import { weighted } from './total.ts';

/** `undefined` while the points are pending. */
export const pointsCell = (grade: ExerciseGrade): number | undefined =>
  isPending(grade) ? undefined : grade.points;

/** Counts no optional exercises. `maxPoints` are parts of the total. */
export function countedExercises(exercises: readonly GradedExercise[]) {
  const counted = exercises.flatMap((exercise, index) =>
    exercise.role === 'optional' ? [] : [{ exercise, index }],
  );
  return {
    ids: counted.map(({ exercise: { id } }) => id),
    maxPoints: counted.map(
      ({ exercise }) => weighted({ points: 0, maxPoints: exercise.maxPoints }, exercise).maxPoints,
    ),
    /**
     * Parts of the total; empty while pending, and if a person gave another total, to which the parts would not add up.
     */
    cellsOf: (submission: SubmissionGrade): (number | undefined)[] =>
      counted.map(({ exercise, index }) => {
        const grade = submission.exercises[index]!;
        const isKnown = !isPending(grade) && !hasOwnTotal(submission);
        return isKnown ? weighted(grade, exercise).points : undefined;
      }),
  };
}

/** `undefined` while any points are pending. */
export const totalCell = (grade: SubmissionGrade): number | undefined =>
  hasPending(grade) ? undefined : grade.points;
