import { isDecided } from '../../core/explain/index.ts';
import type { ExerciseGrade, SubmissionGrade } from '../../core/model/grades.generated.ts';
import { pendingPointsOf } from '../../core/model/pending-points.ts';
import { hasPending, isPending } from '../model/pending.ts';

/** What is known of a total, an exercise or a check: points ≥ 0, none while they are pending; a check has no status. */
export interface Standing {
  readonly points: number | undefined;
  readonly status?: ExerciseGrade['status'] | 'pending';
}

/** A total, an exercise or a check of which the points or the status changed since the last complete run. */
export interface Change {
  readonly submission: string;
  /** Absent if it is the total. */
  readonly exercise?: string;
  /** The id of the check; absent if it is the exercise as a whole. */
  readonly check?: string;
  readonly before: Standing;
  readonly after: Standing;
}

const ofTotal = (grade: SubmissionGrade): Standing =>
  hasPending(grade)
    ? { points: undefined, status: 'pending' }
    : { points: grade.points, status: isDecided(grade) ? 'settled' : 'graded' };

const ofExercise = (grade: ExerciseGrade): Standing => ({
  points: isPending(grade) ? undefined : grade.points,
  status: grade.status,
});

/** Of each check. */
const ofChecks = ({ checks }: ExerciseGrade): Map<string, Standing> =>
  new Map(
    checks.map((check) => [check.id, { points: pendingPointsOf([check]) > 0 ? undefined : check.points }]),
  );

/** A check that only one of the grades has. */
const NO_CHECK: Standing = { points: 0 };

/**
 * Where two tables of a submission differ: in the total, in the exercises, and in the checks of those whose status is the
 * same; with another status an exercise changed as a whole.
 * @param before of the last complete run, as far as it had the exercises
 */
export function changesOf(before: SubmissionGrade, after: SubmissionGrade): Change[] {
  const change = (target: Pick<Change, 'exercise' | 'check'>, old: Standing, now: Standing): Change[] =>
    old.points === now.points && old.status === now.status
      ? []
      : [{ submission: after.id, ...target, before: old, after: now }];
  const known = new Map(before.exercises.map((grade) => [grade.id, grade]));
  // The total of other exercises is another one.
  const isSameTotal = known.size === after.exercises.length;
  return [
    ...(isSameTotal ? change({}, ofTotal(before), ofTotal(after)) : []),
    ...after.exercises.flatMap((grade) => {
      const exercise = grade.id;
      const earlier = known.get(exercise);
      if (earlier === undefined) return [];
      const [old, now] = [ofChecks(earlier), ofChecks(grade)];
      const checks = earlier.status === grade.status ? new Set([...now.keys(), ...old.keys()]) : [];
      return [
        ...change({ exercise }, ofExercise(earlier), ofExercise(grade)),
        ...[...checks].flatMap((check) =>
          change({ exercise, check }, old.get(check) ?? NO_CHECK, now.get(check) ?? NO_CHECK),
        ),
      ];
    }),
  ];
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
