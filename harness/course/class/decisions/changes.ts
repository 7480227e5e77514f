import { isDecided } from '../../../core/explain/index.ts';
import type { ExerciseGrade, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { pendingPointsOf } from '../../../core/model/open-points.ts';
import { hasPending, isPending } from '../../shared/model/pending.ts';

/** Points are absent while pending. Checks have no status. */
interface Standing {
  readonly points?: number | undefined;
  readonly status?: string | undefined;
}

/** Row of a submission, by `''` (its total), `04-momentum` (an exercise) and `04-momentum path` (a check). */
export type Standings = Readonly<Record<string, Standing>>;

/** Points of a run, by submission. The difference between two runs is the list of changes. */
export type ClassStandings = Readonly<Record<string, Standings>>;

export interface PointsChange {
  readonly submission: string;
  /** Absent for a total. */
  readonly exercise?: string | undefined;
  /** Absent for an exercise or a total. */
  readonly check?: string | undefined;
  readonly before: Standing;
  readonly after: Standing;
}

const ofExercise = (grade: ExerciseGrade): (readonly [string, Standing])[] => [
  [grade.id, { points: isPending(grade) ? undefined : grade.points, status: grade.status }],
  ...grade.checks.map(
    (check) =>
      [
        `${grade.id} ${check.id}`,
        { points: pendingPointsOf([check]) > 0 ? undefined : check.points },
      ] as const,
  ),
];

const ofTotal = (grade: SubmissionGrade): Standing =>
  hasPending(grade)
    ? { status: 'pending' }
    : { points: grade.points, status: isDecided(grade) ? 'settled' : 'graded' };

/** @param isPartial only some exercises are graded, so the total is not comparable */
export const standingsOf = (grade: SubmissionGrade, isPartial = false): Standings =>
  Object.fromEntries([
    ...(isPartial ? [] : [['', ofTotal(grade)] as const]),
    ...grade.exercises.flatMap(ofExercise),
  ]);

/** @param grades outlines are enough */
export const tableOf = (grades: readonly SubmissionGrade[], isPartial?: boolean): ClassStandings =>
  Object.fromEntries(grades.map((grade) => [grade.id, standingsOf(grade, isPartial)]));

/** Splits the key of a row at its space, which ids of checks may contain, but not those of exercises. */
export function partsOf(key: string): readonly [exercise: string, check: string | undefined] {
  const end = key.indexOf(' ');
  return end === -1 ? [key, undefined] : [key.slice(0, end), key.slice(end + 1)];
}

/** A check that only one of the tables has. */
const NO_CHECK: Standing = { points: 0 };

/**
 * Compares two rows of a submission, except exercises that one of them lacks. A changed status hides the exercise's checks.
 */
export function changesOf(submission: string, before: Standings, after: Standings): PointsChange[] {
  return Object.keys({ ...after, ...before }).flatMap((key): PointsChange[] => {
    const [exercise, check] = partsOf(key);
    const isComparable = exercise in before && exercise in after;
    if (!isComparable || (check !== undefined && before[exercise]!.status !== after[exercise]!.status))
      return [];
    const [old, now] = [before[key] ?? NO_CHECK, after[key] ?? NO_CHECK];
    if (old.points === now.points && old.status === now.status) return [];
    return [{ submission, exercise: exercise || undefined, check, before: old, after: now }];
  });
}

/** `pending → 53`, `0 → 2`, or `missing → graded` for equal points. */
export function explainChange({ before, after }: PointsChange): {
  readonly text: string;
  /** In points; absent if either side is pending. */
  readonly difference?: number;
} {
  const isSame = before.points === after.points;
  const wordOf = ({ points, status }: Standing): string | number =>
    isSame ? status! : (points ?? 'pending');
  return {
    text: `${wordOf(before)} → ${wordOf(after)}`,
    // Rounded, because 0.3 − 0.1 must read as 0.2.
    ...(before.points === undefined || after.points === undefined
      ? {}
      : { difference: Number((after.points - before.points).toFixed(6)) }),
  };
}

/** Omits an exercise if changes of its checks are listed. */
export function withoutSums(changes: readonly PointsChange[]): PointsChange[] {
  const nameOf = ({ submission, exercise }: PointsChange): string => JSON.stringify([submission, exercise]);
  const sums = new Set(changes.filter(({ check }) => check !== undefined).map(nameOf));
  return changes.filter((change) => change.check !== undefined || !sums.has(nameOf(change)));
}
