import { mean, median } from 'd3-array';
import type { ExerciseGrade, Grades } from '../../core/model/grades.generated.ts';
import { hasPending, isPending } from '../../core/model/pending.ts';
import { type Bin, histogram } from './histogram.ts';

/** How the points of an exercise, or all points, are spread over the students who submitted something. */
export interface Distribution {
  readonly maxPoints: number;
  /** Students whose points are known and counted here. */
  readonly submitted: number;
  /** Missing or not started. */
  readonly absent: number;
  /** Points that a person has to settle; they are left out of all numbers here. */
  readonly pending: number;
  readonly bins: readonly Bin[];
  /** Absent where there are no points to count. */
  readonly centre?: { readonly mean: number; readonly median: number };
}

/** The student has submitted something that was graded, or should have been. */
export const isSubmitted = ({ status }: ExerciseGrade): boolean =>
  status === 'graded' || status === 'harness-error';

/** @param points of the students who submitted; `undefined` where they are pending */
function distributionOf(
  points: readonly (number | undefined)[],
  absent: number,
  maxPoints: number,
): Distribution {
  const known = points.filter((value) => value !== undefined);
  return {
    maxPoints,
    submitted: known.length,
    absent,
    pending: points.length - known.length,
    bins: histogram(known, maxPoints),
    ...(known.length > 0 ? { centre: { mean: mean(known)!, median: median(known)! } } : {}),
  };
}

/** One distribution for each exercise, in the order of the grades. */
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

/** The points of all exercises together. */
export function totalDistribution({ exercises, submissions }: Grades): Distribution {
  const submitted = submissions.filter((submission) => submission.exercises.some(isSubmitted));
  return distributionOf(
    submitted.map((submission) => (hasPending(submission) ? undefined : submission.points)),
    submissions.length - submitted.length,
    exercises.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
  );
}
