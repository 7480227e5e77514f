import { group } from 'd3-array';
import type { ExerciseGrade, SubmissionGrade } from '../../../core/model/grades.generated.ts';

/**
 * A person must decide: the harness failed, or it is unclear what was handed in. Gradebooks leave cell and total empty;
 * statistics exclude the exercise.
 */
export const isPending = ({ status }: Pick<ExerciseGrade, 'status'>): boolean =>
  status === 'harness-error' || status === 'undecided';

/** Exercises settled by one decision, such as those in one archive. */
export type Cause = readonly [ExerciseGrade, ...ExerciseGrade[]];

/** Undecided because of the same files. */
export const byCause = (grades: readonly ExerciseGrade[]): Cause[] =>
  [
    ...group(grades, ({ status, source, note }, k) =>
      status === 'undecided' ? JSON.stringify([source, note]) : k,
    ).values(),
  ] as unknown as Cause[];

export const hasPending = ({
  exercises,
  pendingPoints,
}: Pick<SubmissionGrade, 'exercises' | 'pendingPoints'>): boolean =>
  pendingPoints !== undefined || exercises.some(isPending);

/** True if only the total is pending: a decision about it was for other solutions. */
export const isTotalPending = (submission: SubmissionGrade): boolean =>
  hasPending(submission) && !submission.exercises.some(isPending);

/** The total that a person gave is not the sum of the exercises. */
export const hasOwnTotal = ({ decision }: Pick<SubmissionGrade, 'decision'>): boolean =>
  decision?.points !== undefined && decision.points !== decision.computed;

export const pendingGrades = (submission: SubmissionGrade): number =>
  isTotalPending(submission) ? 1 : submission.exercises.filter(isPending).length;
