import type { ExerciseGrade, Grades } from '../../core/model/grades.generated.ts';
import { type Bin, histogram } from './histogram.ts';
import { mean, median } from './statistics.ts';

/** How the points of an exercise, or all points, are spread over those who handed something in. */
export interface Distribution {
  readonly maxPoints: number;
  readonly handedIn: number;
  /** Missing, or not started. */
  readonly absent: number;
  readonly bins: readonly Bin[];
  /** Absent where nobody handed anything in. */
  readonly centre?: { readonly mean: number; readonly median: number };
}

/** There is something of the student's that was graded, or should have been. */
export const isHandedIn = ({ status }: ExerciseGrade): boolean =>
  status === 'graded' || status === 'harness-error';

function distributionOf(points: readonly number[], absent: number, maxPoints: number): Distribution {
  return {
    maxPoints,
    handedIn: points.length,
    absent,
    bins: histogram(points, maxPoints),
    ...(points.length > 0 ? { centre: { mean: mean(points), median: median(points) } } : {}),
  };
}

/** One distribution for each exercise, in the order of the grades. */
export function exerciseDistributions({ exercises, submissions }: Grades): Distribution[] {
  return exercises.map(({ maxPoints }, k) => {
    const grades = submissions.map((submission) => submission.exercises[k]!);
    const handedIn = grades.filter(isHandedIn);
    return distributionOf(
      handedIn.map(({ points }) => points),
      grades.length - handedIn.length,
      maxPoints,
    );
  });
}

/** The points of all exercises together. */
export function totalDistribution({ exercises, submissions }: Grades): Distribution {
  const handedIn = submissions.filter((submission) => submission.exercises.some(isHandedIn));
  return distributionOf(
    handedIn.map(({ points }) => points),
    submissions.length - handedIn.length,
    exercises.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
  );
}
