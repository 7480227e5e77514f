import { sanitizeLine } from '../../../core/explain/index.ts';
import type { ExerciseGrade, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { pendingPointsOf } from '../../../core/model/open-points.ts';
import { byCause, hasPending, isPending } from './pending.ts';
import { versionOf, versionOfAll } from './version.ts';

/** The columns of a file of decisions, in the order in which its lines are printed. */
export const DECISION_COLUMNS = [
  'student',
  'exercise',
  'check',
  'points',
  'comment',
  'by',
  'source',
] as const;

/** How lines of a file of decisions are filled in, for people. */
export const HOW_TO_DECIDE =
  'Copy these lines into a CSV file, fill in points, comment and by in those that you choose, and leave the others as they' +
  ' are. Then run the same command again, with --decide FILE, once. A line with several exercises takes as many points, such as 10 0 7; one' +
  ' without an exercise is about the total.';

type Row = readonly string[];

/**
 * Lines for a file of decisions about a submission, with points, comment and by left to fill in: the checks, the
 * exercises, and the total. Exercises that are pending because of the same files have one line.
 * @param grades those of the exercises to decide about
 * @param isPartial the run grades only some exercises, so that its total is not the one to decide about
 */
export function decisionRows(
  submission: SubmissionGrade,
  grades: readonly ExerciseGrade[],
  isPartial = false,
): Row[] {
  const id = sanitizeLine(submission.id);
  const row = (source: string, exercise = '', check = ''): Row => [id, exercise, check, '', '', '', source];
  const ofExercises = byCause(grades).flatMap((cause) => {
    const [{ status, source, checks }] = cause;
    const open = status === 'harness-error' ? checks.filter((check) => pendingPointsOf([check]) > 0) : [];
    const version = versionOf({ source });
    const ids = cause.map((one) => one.id).join(' ');
    return [...open.map((check) => row(version, ids, check.id)), row(version, ids)];
  });
  return isPartial ? ofExercises : [...ofExercises, row(versionOfAll(submission.exercises))];
}

/** Those about what is pending; none if nothing is. */
export const pendingRows = (submission: SubmissionGrade, isPartial = false): Row[] =>
  hasPending(submission) ? decisionRows(submission, submission.exercises.filter(isPending), isPartial) : [];
