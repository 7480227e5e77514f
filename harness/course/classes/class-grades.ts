import type { GradedExercise, SubmissionGrade, Versions } from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import type { Student } from '../model/students.ts';
import { type Change, changesOf } from './changes.ts';
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

/** The grade of one submission with everything else that reports show about it. */
export interface GradedSubmission {
  readonly grade: SubmissionGrade;
  /** The files that were graded, by exercise; an exercise without readable files is absent. */
  readonly sources: Readonly<Record<string, SourceFiles>>;
  readonly changes: readonly Change[];
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
