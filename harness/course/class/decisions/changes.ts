import { isDecided } from '../../../core/explain/index.ts';
import type { ExerciseGrade, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { pendingPointsOf } from '../../../core/model/open-points.ts';
import { hasPending, isPending } from '../../shared/model/pending.ts';

/** What is known of a total, an exercise or a check: points ≥ 0, none while they are pending; a check has no status. */
interface Standing {
  readonly points?: number | undefined;
  readonly status?: string | undefined;
}

/** A row of the table of a run: the total of a submission (''), its exercises (`04-momentum`) and their checks (`04-momentum path`). */
export type Standings = Readonly<Record<string, Standing>>;

/** The table of a run, by submission. What changed is the difference between two of them. */
export type ClassStandings = Readonly<Record<string, Standings>>;

/** A total, an exercise or a check of which the points or the status changed. */
export interface Change {
  readonly submission: string;
  /** Absent if it is the total. */
  readonly exercise?: string | undefined;
  /** Absent if it is the exercise as a whole. */
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

/** @param isPartial the run grades only some exercises, so that its total is another one */
export const standingsOf = (grade: SubmissionGrade, isPartial = false): Standings =>
  Object.fromEntries([
    ...(isPartial ? [] : [['', ofTotal(grade)] as const]),
    ...grade.exercises.flatMap(ofExercise),
  ]);

/** The table of a run. @param grades outlines are enough */
export const tableOf = (grades: readonly SubmissionGrade[], isPartial?: boolean): ClassStandings =>
  Object.fromEntries(grades.map((grade) => [grade.id, standingsOf(grade, isPartial)]));

/** The exercise of a key, '' for the total, and the check. The id of an exercise has no spaces; that of a check may. */
export function partsOf(key: string): readonly [exercise: string, check: string | undefined] {
  const end = key.indexOf(' ');
  return end === -1 ? [key, undefined] : [key.slice(0, end), key.slice(end + 1)];
}

/** A check that only one of the tables has. */
const NO_CHECK: Standing = { points: 0 };

/**
 * Where two tables of a submission differ. What the first does not have is no change, except for checks; and where the status
 * of an exercise differs, the exercise changed as a whole.
 */
export function changesOf(submission: string, before: Standings, after: Standings): Change[] {
  return Object.keys({ ...after, ...before }).flatMap((key): Change[] => {
    const [exercise, check] = partsOf(key);
    const isComparable = exercise in before && exercise in after;
    if (!isComparable || (check !== undefined && before[exercise]!.status !== after[exercise]!.status))
      return [];
    const [old, now] = [before[key] ?? NO_CHECK, after[key] ?? NO_CHECK];
    if (old.points === now.points && old.status === now.status) return [];
    return [{ submission, exercise: exercise || undefined, check, before: old, after: now }];
  });
}

/** How people read a change: `pending → 53`, `0 → 2`, or `missing → graded` where the points are the same. */
export function explainChange({ before, after }: Change): {
  readonly text: string;
  /** In points; absent if one of them is pending. */
  readonly difference?: number;
} {
  const isSame = before.points === after.points;
  const wordOf = ({ points, status }: Standing): string | number =>
    isSame ? status! : (points ?? 'pending');
  return {
    text: `${wordOf(before)} → ${wordOf(after)}`,
    // 0.3 − 0.1 must read as 0.2.
    ...(before.points === undefined || after.points === undefined
      ? {}
      : { difference: Number((after.points - before.points).toFixed(6)) }),
  };
}

/** Without the exercises of which the checks that changed are among them. */
export function withoutSums(changes: readonly Change[]): Change[] {
  const nameOf = ({ submission, exercise }: Change): string => JSON.stringify([submission, exercise]);
  const sums = new Set(changes.filter(({ check }) => check !== undefined).map(nameOf));
  return changes.filter((change) => change.check !== undefined || !sums.has(nameOf(change)));
}
