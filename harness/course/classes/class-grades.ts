import type { Change, ClassGrades, GradedSubmission } from '../../core/model/class-grades.ts';
import type { CheckGrade, ExerciseGrade, GradedExercise } from '../../core/model/grades.generated.ts';
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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function toGraded(id: string, entries: readonly JournalEntry[]): GradedSubmission {
  const exercises = entries.map(({ grade }) => grade);
  const grade = {
    id,
    points: sum(exercises.map(({ points }) => points)),
    maxPoints: sum(exercises.map(({ maxPoints }) => maxPoints)),
    exercises,
  };
  const sources = entries.flatMap(({ grade: { id: exercise }, files }) => (files ? [[exercise, files]] : []));
  return { grade, sources: Object.fromEntries(sources) };
}

/** The grades of a class whose pairs are all in the journal. */
export function classGrades(journal: Journal, { seed, exercises, submissions }: RunDescription): ClassGrades {
  return {
    seed,
    exercises,
    async *submissions() {
      for (const id of submissions)
        yield toGraded(id, await Promise.all(exercises.map((exercise) => journal.read(id, exercise.id))));
    },
  };
}

type ExerciseChange = Omit<Change, 'submission' | 'exercise'>;

/** The checks of either grade whose points differ; one that is in one of them only earned nothing in the other. */
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

/** An error of the harness gives points without checks: then it is the whole that changed. */
function changesOf(before: ExerciseGrade, after: ExerciseGrade): ExerciseChange[] {
  const isWhole = [before, after].some(({ status }) => status === 'harness-error');
  const changes = isWhole ? [{ before: before.points, after: after.points }] : changedChecks(before, after);
  return changes.filter((change) => change.before !== change.after);
}

/** What is no longer as the last complete run left it: by submission, exercise and check. */
export async function changesSince(
  journal: Journal,
  { exercises, submissions }: RunDescription,
): Promise<Change[]> {
  const changes: Change[] = [];
  for (const submission of submissions)
    for (const { id: exercise } of exercises) {
      const before = await journal.readReplaced(submission, exercise);
      if (before === undefined) continue;
      const { grade } = await journal.read(submission, exercise);
      for (const change of changesOf(before.grade, grade)) changes.push({ submission, exercise, ...change });
    }
  return changes;
}
