import { group } from 'd3-array';
import type { ExerciseGrade, SubmissionGrade } from '../../../core/model/grades.generated.ts';

/**
 * Whether points of an exercise are pending: the harness failed, or it is unclear what was handed in, so a person must
 * decide about them. Until then gradebooks leave the cell and the total empty, and statistics exclude the exercise.
 */
export const isPending = ({ status }: Pick<ExerciseGrade, 'status'>): boolean =>
  status === 'harness-error' || status === 'undecided';

/** An exercise, or several that wait for the same files: an archive may hold the solutions of eight, and one decision is enough. */
export type Cause = readonly [ExerciseGrade, ...ExerciseGrade[]];

/** The exercises of a submission, those together that are undecided because of the same files. */
export const byCause = (grades: readonly ExerciseGrade[]): Cause[] =>
  [
    ...group(grades, ({ status, source, note }, k) =>
      status === 'undecided' ? JSON.stringify([source, note]) : k,
    ).values(),
  ] as unknown as Cause[];

/** Whether the total of a submission is pending: it is itself, or that of any of its exercises. */
export const hasPending = ({
  exercises,
  pendingPoints,
}: Pick<SubmissionGrade, 'exercises' | 'pendingPoints'>): boolean =>
  pendingPoints !== undefined || exercises.some(isPending);

/** Whether nothing but the total is pending: a person has decided about that of other solutions. */
export const isTotalPending = (submission: SubmissionGrade): boolean =>
  hasPending(submission) && !submission.exercises.some(isPending);

/** Whether a person gave a total that is not the sum of the exercises: files without a total cannot show it. */
export const hasOwnTotal = ({ decision }: Pick<SubmissionGrade, 'decision'>): boolean =>
  decision?.points !== undefined && decision.points !== decision.computed;

/** How many grades of a submission are pending. */
export const pendingGrades = (submission: SubmissionGrade): number =>
  isTotalPending(submission) ? 1 : submission.exercises.filter(isPending).length;
