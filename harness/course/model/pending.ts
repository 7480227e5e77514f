import type { ExerciseGrade, SubmissionGrade } from '../../core/model/grades.generated.ts';

/**
 * Whether points of an exercise are pending: the harness failed, or it is unclear what was handed in, so a person must
 * decide about them. Until then gradebooks leave the cell and the total empty, and statistics exclude the exercise.
 */
export const isPending = ({ status }: Pick<ExerciseGrade, 'status'>): boolean =>
  status === 'harness-error' || status === 'undecided';

/** Whether any exercise of a submission is pending, which makes its total pending too. */
export const hasPending = ({ exercises }: Pick<SubmissionGrade, 'exercises'>): boolean =>
  exercises.some(isPending);
