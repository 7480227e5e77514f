import type { ExerciseGrade, SubmissionGrade } from './grades.generated.ts';

/**
 * Whether points are pending: the harness failed, so they are neither given nor refused until a human has looked.
 * Gradebooks leave the cell and the total empty, and statistics leave the exercise out.
 */
export const isPending = ({ status }: Pick<ExerciseGrade, 'status'>): boolean => status === 'harness-error';

/** Whether any exercise of a submission is pending, and so its total too. */
export const hasPending = ({ exercises }: Pick<SubmissionGrade, 'exercises'>): boolean =>
  exercises.some(isPending);
