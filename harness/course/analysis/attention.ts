import type { ExerciseGrade, Grades } from '../../core/model/grades.generated.ts';

/** A grade that a human must look at before it counts. */
export interface Attention {
  readonly submission: string;
  readonly exercise: string;
  /** harness-error: the grader failed, and the points are pending; unfinished: a part of the grading did not finish. */
  readonly reason: 'harness-error' | 'unfinished';
  /** For staff; may be empty. */
  readonly message: string;
}

function messageOf({ note, checks }: ExerciseGrade): string {
  const erred = checks.filter(({ outcome }) => outcome === 'harness-error');
  return [note, ...erred.map(({ id, message }) => `${id}: ${message}`)].filter(Boolean).join('; ');
}

/** All of them, in the order of the grades. */
export function needingAttention({ submissions }: Grades): Attention[] {
  return submissions.flatMap(({ id: submission, exercises }) =>
    exercises.flatMap((grade): Attention[] => {
      const { id: exercise, status, unfinished = false } = grade;
      if (status === 'harness-error')
        return [{ submission, exercise, reason: 'harness-error', message: messageOf(grade) }];
      return unfinished ? [{ submission, exercise, reason: 'unfinished', message: grade.note ?? '' }] : [];
    }),
  );
}
