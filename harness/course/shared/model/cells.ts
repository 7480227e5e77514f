import type { ExerciseGrade, GradedExercise, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { hasOwnTotal, hasPending, isPending } from './pending.ts';
import { weighted } from './total.ts';

/** The points of an exercise; empty while they are pending. */
export const pointsCell = (grade: ExerciseGrade): number | undefined =>
  isPending(grade) ? undefined : grade.points;

/** The exercises that count, with their maximum points as parts of the total, and the cells of a submission. */
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
     * Parts of the total. They are empty while they are pending, and where a person gave a total that is not their sum:
     * it has no place here, and the sum would be a wrong grade.
     */
    cellsOf: (submission: SubmissionGrade): (number | undefined)[] =>
      counted.map(({ exercise, index }) => {
        const grade = submission.exercises[index]!;
        const isKnown = !isPending(grade) && !hasOwnTotal(submission);
        return isKnown ? weighted(grade, exercise).points : undefined;
      }),
  };
}

/** The total points of a submission; empty while any of them are pending. */
export const totalCell = (grade: SubmissionGrade): number | undefined =>
  hasPending(grade) ? undefined : grade.points;
