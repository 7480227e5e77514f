import type { ExerciseGrade, GradedExercise, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import type { Cell } from '../../files/write-csv.ts';
import { hasPending, isPending } from '../../model/pending.ts';
import { weighted } from '../../model/total.ts';

/** The points of an exercise; empty while they are pending. */
export const pointsCell = (grade: ExerciseGrade): Cell => (isPending(grade) ? undefined : grade.points);

/** The exercises that count, with their points and maximum points as parts of the total. */
export const countedExercises = (exercises: readonly GradedExercise[]) =>
  exercises.flatMap((exercise, index) => {
    if (exercise.role === 'optional') return [];
    const { id, maxPoints } = exercise;
    return [
      {
        id,
        maxPoints: weighted({ points: 0, maxPoints }, exercise).maxPoints,
        cellOf: (grades: readonly ExerciseGrade[]): Cell => {
          const grade = grades[index]!;
          return isPending(grade) ? undefined : weighted(grade, exercise).points;
        },
      },
    ];
  });

/** The total points of a submission; empty while any of them are pending. */
export const totalCell = (grade: SubmissionGrade): Cell => (hasPending(grade) ? undefined : grade.points);
