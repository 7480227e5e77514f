import { max, mean, median } from 'd3-array';
import type { ExerciseGrade, Grades } from '../../core/model/grades.generated.ts';
import { hasPending, isPending } from '../model/pending.ts';
import { fullMarks } from '../model/total.ts';
import { type Bin, histogram } from './histogram.ts';

/** The distribution of points over a class, of one exercise or of all exercises together. */
export interface Distribution {
  /** Number of students with final points; bins, mean and median count only these. */
  readonly graded: number;
  /** Number of students who submitted nothing: missing or not started. */
  readonly notSubmitted: number;
  /** Number of students whose points are pending. */
  readonly pending: number;
  readonly bins: readonly Bin[];
  /** In points; absent if `graded` is 0. */
  readonly centre?: { readonly mean: number; readonly median: number };
}

/** Whether the student submitted a solution, whatever became of its grading. */
export const isSubmitted = ({ status }: ExerciseGrade): boolean =>
  status !== 'missing' && status !== 'not-started';

/** @param points of the students who submitted; `undefined` if pending */
function distributionOf(
  points: readonly (number | undefined)[],
  notSubmitted: number,
  maxPoints: number,
): Distribution {
  const known = points.filter((value) => value !== undefined);
  return {
    graded: known.length,
    notSubmitted,
    pending: points.length - known.length,
    // With a bonus, points can exceed the maximum.
    bins: histogram(known, max([maxPoints, ...known])!),
    centre: known.length > 0 ? { mean: mean(known)!, median: median(known)! } : undefined,
  };
}

/** The distribution of points in each exercise, in the order of the grades. */
export function exerciseDistributions({ exercises, submissions }: Grades): Distribution[] {
  return exercises.map(({ maxPoints }, k) => {
    const grades = submissions.map((submission) => submission.exercises[k]!);
    const submitted = grades.filter(isSubmitted);
    return distributionOf(
      submitted.map((grade) => (isPending(grade) ? undefined : grade.points)),
      grades.length - submitted.length,
      maxPoints,
    );
  });
}

/** The distribution of the total points. */
export function totalDistribution({ exercises, submissions }: Grades): Distribution {
  const submitted = submissions.filter((submission) => submission.exercises.some(isSubmitted));
  return distributionOf(
    submitted.map((submission) => (hasPending(submission) ? undefined : submission.points)),
    submissions.length - submitted.length,
    fullMarks(exercises).maxPoints,
  );
}
