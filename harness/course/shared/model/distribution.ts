import { bin, max, mean, median, range } from 'd3-array';
import type { ExerciseGrade, Grades } from '../../../core/model/grades.generated.ts';
import { hasPending, isPending } from './pending.ts';
import { fullMarks } from './total.ts';

/** Number of values in [from, to); the last bin includes `to`. */
export interface Bin {
  /** In points. */
  readonly from: number;
  /** In points; equal to `from` if the bin holds a single value. */
  readonly to: number;
  readonly count: number;
}

export interface Distribution {
  /** Students with final points; bins and centre count only these. */
  readonly graded: number;
  readonly notSubmitted: number;
  readonly pending: number;
  readonly bins: readonly Bin[];
  /** In points; absent if `graded` is 0. */
  readonly centre?: { readonly mean: number; readonly median: number };
}

const MAX_BINS = 20;

/**
 * One bin for each whole point up to 20; else 20 bins of equal width.
 * @param values in points, from 0 to `highest`
 * @param highest maximum points, > 0
 * @example histogram([0, 2, 2], 2) // counts 1, 0, 2 for 0, 1 and 2 points
 */
export function histogram(values: readonly number[], highest: number): Bin[] {
  const isWhole = Number.isInteger(highest) && highest <= MAX_BINS && values.every(Number.isInteger);
  const [end, count] = isWhole ? [highest + 1, highest + 1] : [highest, MAX_BINS];
  const bins = bin()
    .domain([0, end])
    .thresholds(range(1, count).map((k) => (k * end) / count));
  return bins(values).map(({ x0: from = 0, x1: to = end, length }) => ({
    from,
    to: isWhole ? from : to,
    count: length,
  }));
}

export const isSubmitted = ({ status }: ExerciseGrade): boolean =>
  status !== 'missing' && status !== 'not-started';

/** @param points `undefined` if pending */
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

/** In the order of the grades. */
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

export function totalDistribution({ exercises, submissions }: Grades): Distribution {
  const submitted = submissions.filter((submission) => submission.exercises.some(isSubmitted));
  return distributionOf(
    submitted.map((submission) => (hasPending(submission) ? undefined : submission.points)),
    submissions.length - submitted.length,
    fullMarks(exercises).maxPoints,
  );
}
