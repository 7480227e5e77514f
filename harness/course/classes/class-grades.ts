import type {
  CheckGrade,
  ExerciseGrade,
  GradedExercise,
  SubmissionGrade,
} from '../../core/model/grades.generated.ts';
import { isPending } from '../../core/model/pending.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import type { Journal, JournalEntry } from './journal.ts';

/** What a run is about: which submissions, which exercises, which seed. Plain data. */
export interface RunDescription {
  readonly seed: number;
  /** A hash of the harness and its libraries. */
  readonly harness: string;
  readonly exercises: readonly GradedExercise[];
  /** Ids, sorted. */
  readonly submissions: readonly string[];
}

/** What became of one check, or of an exercise as a whole, since the last complete run. */
export interface Change {
  readonly submission: string;
  readonly exercise: string;
  /** Absent where the exercise as a whole changed: before or after an error of the harness. */
  readonly check?: string;
  /** Points. */
  readonly before: number;
  readonly after: number;
}

/** One submission's grade with everything that reports show of it. */
export interface GradedSubmission {
  readonly grade: SubmissionGrade;
  /** The files that were graded, by exercise; nothing where there was nothing to read. */
  readonly sources: Readonly<Record<string, SourceFiles>>;
  readonly changes: readonly Change[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

type ExerciseChange = Omit<Change, 'submission' | 'exercise'>;

/** The checks of either grade whose points differ; one that only one grade has earned nothing in the other. */
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

/** A harness error may leave no checks behind: then the exercise as a whole changed. */
function changesOf(before: ExerciseGrade, after: ExerciseGrade): ExerciseChange[] {
  const isWhole = isPending(before) || isPending(after);
  const changes = isWhole ? [{ before: before.points, after: after.points }] : changedChecks(before, after);
  return changes.filter((change) => change.before !== change.after);
}

/** What differs from the result of the last complete run, in one exercise of one submission. */
async function changesSince(journal: Journal, { submission, grade }: JournalEntry): Promise<Change[]> {
  const exercise = grade.id;
  const before = await journal.readReplaced(submission, exercise);
  if (before === undefined) return [];
  return changesOf(before.grade, grade).map((change) => ({ submission, exercise, ...change }));
}

async function readSubmission(
  journal: Journal,
  id: string,
  exercises: readonly GradedExercise[],
): Promise<GradedSubmission> {
  const entries = await Promise.all(exercises.map((exercise) => journal.read(id, exercise.id)));
  const changes = await Promise.all(entries.map((entry) => changesSince(journal, entry)));
  const grades = entries.map(({ grade }) => grade);
  return {
    grade: {
      id,
      points: sum(grades.map(({ points }) => points)),
      maxPoints: sum(grades.map(({ maxPoints }) => maxPoints)),
      exercises: grades,
    },
    sources: Object.fromEntries(entries.flatMap(({ grade, files }) => (files ? [[grade.id, files]] : []))),
    changes: changes.flat(),
  };
}

/**
 * The grades of a class whose pairs are all in the journal, in the order of the ids. One submission is in memory at a
 * time, so that a class of any size can be reported.
 */
export async function* gradedSubmissions(
  journal: Journal,
  { exercises, submissions }: RunDescription,
): AsyncGenerator<GradedSubmission> {
  for (const id of submissions) yield await readSubmission(journal, id, exercises);
}
