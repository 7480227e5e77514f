import { sanitizeLine } from '../../../core/explain/index.ts';
import type { ExerciseGrade, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { pendingPointsOf } from '../../../core/model/open-points.ts';
import { byCause, hasPending, isPending } from './pending.ts';
import { versionOf, versionOfAll } from './version.ts';

/** In the order of printed lines. */
export const DECISION_COLUMNS = [
  'student',
  'exercise',
  'check',
  'points',
  'comment',
  'by',
  'source',
] as const;

export const HOW_TO_DECIDE =
  'Copy these lines into a CSV file, fill in points, comment and by in those that you choose, and leave the others as they' +
  ' are. Then run the same command again, with --decide FILE, once. A line with several exercises takes as many points, such as 10 0 7; one' +
  ' without an exercise is about the total.';

type DecisionRow = readonly string[];

/**
 * Makes rows with empty points, comment and by: for checks with a harness error, exercises, and the total. Exercises pending
 * because of the same files share a row.
 * @param grades to decide about
 * @param isPartial leaves out the total, because the run grades only some exercises
 */
export function decisionRows(
  submission: SubmissionGrade,
  grades: readonly ExerciseGrade[],
  isPartial = false,
): DecisionRow[] {
  const id = sanitizeLine(submission.id);
  const row = (source: string, exercise = '', check = ''): DecisionRow => [
    id,
    exercise,
    check,
    '',
    '',
    '',
    source,
  ];
  const ofExercises = byCause(grades).flatMap((cause) => {
    const [{ status, source, checks }] = cause;
    const open = status === 'harness-error' ? checks.filter((check) => pendingPointsOf([check]) > 0) : [];
    const version = versionOf({ source });
    const ids = cause.map((one) => one.id).join(' ');
    return [...open.map((check) => row(version, ids, check.id)), row(version, ids)];
  });
  return isPartial ? ofExercises : [...ofExercises, row(versionOfAll(submission.exercises))];
}

export const pendingRows = (submission: SubmissionGrade, isPartial = false): DecisionRow[] =>
  hasPending(submission) ? decisionRows(submission, submission.exercises.filter(isPending), isPartial) : [];
