import type {
  CheckGrade,
  ExerciseGrade,
  GradedExercise,
  SubmissionGrade,
} from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { isPending } from '../model/pending.ts';
import type { Student } from '../model/students.ts';
import { totalOf } from '../model/total.ts';
import type { JournalEntry } from './journal-line.ts';
import type { Journal } from './journal.ts';
import { Settlements } from './settlements.ts';

/** What one run grades: submissions, exercises and the seed. Plain data. */
export interface RunDescription {
  /** The name of the course, if `course.json` gives one. */
  readonly title?: string;
  readonly seed: number;
  /** A hash of the harness and its libraries. */
  readonly harness: string;
  readonly exercises: readonly GradedExercise[];
  /** The ids, sorted. */
  readonly submissions: readonly string[];
  /** What is known about the students, sorted by id. It decides no grade. */
  readonly students?: readonly Student[];
}

/** How the points of one check, or of an exercise as a whole, have changed since the last complete run. */
export interface Change {
  readonly submission: string;
  readonly exercise: string;
  /** The id of the check. Absent if the exercise was pending before or is pending now, and so changed as a whole. */
  readonly check?: string;
  /** Points, ≥ 0. */
  readonly before: number;
  /** Points, ≥ 0. */
  readonly after: number;
}

/** The grade of one submission with everything else that reports show about it. */
export interface GradedSubmission {
  readonly grade: SubmissionGrade;
  /** The files that were graded, by exercise; an exercise without readable files is absent. */
  readonly sources: Readonly<Record<string, SourceFiles>>;
  readonly changes: readonly Change[];
}

type ExerciseChange = Omit<Change, 'submission' | 'exercise'>;

/** The changes of all checks of both grades. A check that only one of the grades has counts as 0 in the other. */
function changedChecks(before: ExerciseGrade, after: ExerciseGrade): ExerciseChange[] {
  const points = (checks: readonly CheckGrade[]): Map<string, number> =>
    new Map(checks.map((check) => [check.id, check.points]));
  const [old, now] = [points(before.checks), points(after.checks)];
  return [...new Set([...now.keys(), ...old.keys()])].map((check) => ({
    check,
    before: old.get(check) ?? 0,
    after: now.get(check) ?? 0,
  }));
}

/** A pending grade may have no checks, so then the points of the exercise as a whole are compared. */
function changesOf(before: ExerciseGrade, after: ExerciseGrade): ExerciseChange[] {
  const isWhole = isPending(before) || isPending(after);
  const changes = isWhole ? [{ before: before.points, after: after.points }] : changedChecks(before, after);
  return changes.filter((change) => change.before !== change.after);
}

/** The changes in one exercise of one submission since the last complete run. */
async function changesSince(journal: Journal, { submission, grade }: JournalEntry): Promise<Change[]> {
  const exercise = grade.id;
  const before = await journal.readPrevious(submission, exercise);
  if (before === undefined) return [];
  return changesOf(before.grade, grade).map((change) => ({ submission, exercise, ...change }));
}

async function readSubmission(
  journal: Journal,
  id: string,
  exercises: readonly GradedExercise[],
  settlements: Settlements,
): Promise<GradedSubmission> {
  const entries = await Promise.all(exercises.map((exercise) => journal.read(id, exercise.id)));
  const changes = await Promise.all(entries.map((entry) => changesSince(journal, entry)));
  const grades = entries.map(({ grade }, k) => settlements.apply(id, grade, exercises[k]!.fingerprint));
  return {
    grade: {
      id,
      ...totalOf(exercises, grades),
      exercises: grades,
    },
    sources: Object.fromEntries(entries.flatMap(({ grade, files }) => (files ? [[grade.id, files]] : []))),
    changes: changes.flat(),
  };
}

/**
 * Reads the grades of a class from a complete journal, in the order of `submissions`. Only one submission is in memory
 * at a time, so that a class of any size can be reported.
 * @throws Error if the journal has no entry for one of the submissions and exercises
 */
export async function* gradedSubmissions(
  journal: Journal,
  { exercises, submissions }: Pick<RunDescription, 'exercises' | 'submissions'>,
  settlements: Settlements = new Settlements(),
): AsyncGenerator<GradedSubmission> {
  for (const id of submissions) yield await readSubmission(journal, id, exercises, settlements);
}
