import type {
  CheckGrade,
  ExerciseGrade,
  GradedExercise,
  SubmissionGrade,
  Versions,
} from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { isPending } from '../model/pending.ts';
import type { Student } from '../model/students.ts';
import { type Decision, Decisions } from './decisions.ts';
import type { Journal } from './journal.ts';

/** What one run grades: submissions, exercises and the seed. Plain data. */
export interface RunDescription {
  /** The name of the course, if `course.json` gives one. */
  readonly title?: string;
  readonly seed: number;
  /** A hash of the harness and its libraries. */
  readonly harness: string;
  readonly versions?: Versions;
  readonly exercises: readonly GradedExercise[];
  /** There are more exercises in the course: a total is not the one that a person has decided about. */
  readonly isPartial?: true;
  /** The ids, sorted. */
  readonly submissions: readonly string[];
  /** The points of the checks, by exercise and by check. */
  readonly checks?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What is known about the students, sorted by id. It decides no grade. */
  readonly students?: readonly Student[];
}

/** How the points of a check, of an exercise or of a total have changed since the last complete run. */
export interface Change {
  readonly submission: string;
  /** Absent if a person has decided about the total. */
  readonly exercise?: string;
  /** The id of the check. Absent if the exercise changed as a whole: it was or is pending or decided. */
  readonly check?: string;
  /** Points, ≥ 0. */
  readonly before: number;
  /** Points, ≥ 0. */
  readonly after: number;
  /** The points of the submission in total, before any of its changes. */
  readonly totalBefore: number;
}

/** The grade of one submission with everything else that reports show about it. */
export interface GradedSubmission {
  readonly grade: SubmissionGrade;
  /** The files that were graded, by exercise; an exercise without readable files is absent. */
  readonly sources: Readonly<Record<string, SourceFiles>>;
  readonly changes: readonly Change[];
}

type ExerciseChange = Pick<Change, 'check' | 'before' | 'after'>;

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

/** What is pending may have no checks, and what is decided is not their sum: then the whole exercise is compared. */
const isWhole = (grade: ExerciseGrade): boolean => isPending(grade) || grade.decision?.points !== undefined;

const changesOfExercise = (before: ExerciseGrade, after: ExerciseGrade): ExerciseChange[] =>
  isWhole(before) || isWhole(after)
    ? [{ before: before.points, after: after.points }]
    : changedChecks(before, after);

/** @param before of the last complete run, as far as it had the exercises */
function changesOf(before: SubmissionGrade, after: SubmissionGrade): Change[] {
  const submission = after.id;
  const isDecided = [before, after].some(({ decision }) => decision?.points !== undefined);
  const ofTotal = isDecided ? [{ before: before.points, after: after.points }] : [];
  const known = new Map(before.exercises.map((grade) => [grade.id, grade]));
  const ofExercises = after.exercises.flatMap((grade) => {
    const old = known.get(grade.id);
    return old === undefined
      ? []
      : changesOfExercise(old, grade).map((change) => ({ exercise: grade.id, ...change }));
  });
  return [...ofTotal, ...ofExercises]
    .filter((change) => change.before !== change.after)
    .map((change) => ({ submission, ...change, totalBefore: before.points }));
}

async function readSubmission(
  journal: Journal,
  id: string,
  { exercises, isPartial }: Pick<RunDescription, 'exercises' | 'isPartial'>,
  decisions: Decisions,
): Promise<GradedSubmission> {
  const entries = await Promise.all(exercises.map((exercise) => journal.read(id, exercise.id)));
  const earlier = await Promise.all(entries.map((entry) => journal.readPrevious(entry)));
  const grade = decisions.apply(
    id,
    exercises,
    entries.map((entry) => entry.grade),
  );
  // The journal names the decisions about the grades of the last complete run.
  const decided = journal.decisions.filter(({ exercise }) => exercise !== undefined || !isPartial);
  const before = new Decisions(decided, true).apply(
    id,
    exercises.filter((_, k) => earlier[k] !== undefined),
    earlier.flatMap((entry) => (entry === undefined ? [] : [entry.grade])),
  );
  return {
    grade,
    sources: Object.fromEntries(
      entries.flatMap((entry) => (entry.files ? [[entry.grade.id, entry.files]] : [])),
    ),
    changes: before.exercises.length === 0 ? [] : changesOf(before, grade),
  };
}

/**
 * Reads the grades of a class from a complete journal, in the order of `submissions`. Only one submission is in memory
 * at a time, so that a class of any size can be reported.
 * @throws Error if the journal has no entry for one of the submissions and exercises
 */
export async function* gradedSubmissions(
  journal: Journal,
  { submissions, ...run }: Pick<RunDescription, 'exercises' | 'isPartial' | 'submissions'>,
  decisions: Decisions = new Decisions(),
): AsyncGenerator<GradedSubmission> {
  for (const id of submissions) yield await readSubmission(journal, id, run, decisions);
}

/** Earlier decisions about what a run does not grade. */
export function decisionsBeside(
  earlier: readonly Decision[],
  { exercises, isPartial, submissions }: Pick<RunDescription, 'exercises' | 'isPartial' | 'submissions'>,
): Decision[] {
  const [graded, students] = [new Set(exercises.map(({ id }) => id)), new Set(submissions)];
  const isGraded = (exercise: string | undefined): boolean =>
    exercise === undefined ? !isPartial : graded.has(exercise);
  return earlier.filter(({ submission, exercise }) => !students.has(submission) || !isGraded(exercise));
}
