import type { ExerciseGrade, SubmissionGrade } from '../../core/model/grades.generated.ts';

/**
 * Whether points of an exercise are pending: the harness failed, or it is unclear what was handed in, so a person must
 * decide about them. Until then gradebooks leave the cell and the total empty, and statistics exclude the exercise.
 */
export const isPending = ({ status }: Pick<ExerciseGrade, 'status'>): boolean =>
  status === 'harness-error' || status === 'undecided';

/** Whether the total of a submission is pending: that of any of its exercises is, unless a person has decided about it. */
export const hasPending = ({
  exercises,
  pendingPoints,
  decision,
}: Pick<SubmissionGrade, 'exercises' | 'pendingPoints' | 'decision'>): boolean =>
  decision?.points === undefined && (pendingPoints !== undefined || exercises.some(isPending));

/** Whether nothing but the total is pending: a person has decided about that of other solutions. */
export const isTotalPending = (submission: SubmissionGrade): boolean =>
  hasPending(submission) && !submission.exercises.some(isPending);

/** How many grades of a submission are pending. */
export const pendingGrades = (submission: SubmissionGrade): number =>
  isTotalPending(submission) ? 1 : submission.exercises.filter(isPending).length;
