import path from 'node:path';
import type { GradedExercise, Shows } from '../../../core/model/grades.generated.ts';
import {
  type Course,
  type CourseExercise,
  courseIds,
  exerciseIds,
  loadCourse,
  matchExercises,
  requireHiddenChecks,
} from '../../shared/exercises/index.ts';
import { type InputFolder, refuseOverlap } from '../../shared/files/input-folders.ts';
import type { DescribedStudents, SubmissionFolder } from '../../shared/model/students.ts';
import { selfCheck } from '../../shared/self-check/index.ts';
import type { Progress } from '../../shared/terminal/index.ts';
import { withGrader } from '../../shared/workers/index.ts';
import type { Decisions } from '../decisions/decisions.ts';
import { keepDecisions } from '../decisions/kept-decisions.ts';
import type { RunOptions } from '../journal/journal-line.ts';
import type { Journal } from '../journal/journal.ts';
import { isKept, openJournal, removeResults } from '../journal/result-folder.ts';
import { discover } from './discover.ts';
import { type HowGraded, gradePairs, type Pair, pairsOf } from './grade-pairs.ts';
import { belowAll, type RunDescription, withShows } from './graded-submissions.ts';
import { refuseLoss } from './refuse-loss.ts';
import { itemsOfShard, SHARD, type Shard } from './shards.ts';

/** What to grade, and how. */
export interface FolderOptions {
  readonly root: string;
  /** A submission or a class. */
  readonly folder: string;
  /** The folder is one submission of this name, whatever it holds. Default: what it holds decides. */
  readonly submission?: string;
  /** The folder for the results. */
  readonly out: string;
  /** Parts of the ids of exercises; none selects all exercises. */
  readonly exercise?: readonly string[];
  /** Worker threads, ≥ 1. */
  readonly jobs: number;
  /** Whole, ≥ 0. */
  readonly seed: number;
  /** Only a part of the class. */
  readonly shard?: Shard;
  /** A folder of further checks. */
  readonly hidden?: string;
  /** Files of decisions about points, and `none`: see `keepDecisions`. */
  readonly decide?: readonly string[];
  /** Options that are not to be forgotten later. */
  readonly given?: RunOptions;
  /** How much of failed checks students see in what goes back to them, whatever the course says. */
  readonly shows?: Shows;
  /** Forget earlier results. */
  readonly fresh?: boolean;
  /** The tables may lose exercises, students or checks that those of a whole class in `out` have. */
  readonly replace?: boolean;
  /** What is known about the students, and so what is graded. @param found the submissions in the folder */
  readonly describeStudents?: (found: readonly SubmissionFolder[]) => Promise<DescribedStudents>;
  /** Refuses what would be graded, by throwing. */
  readonly inspect?: (run: RunDescription) => void;
  /** Shows how far the run is. @param total how often `advance` will be called */
  readonly showProgress: (total: number) => Progress;
}

/** A folder all of whose pairs are in the journal. */
export interface GradedFolder {
  readonly journal: Journal;
  readonly run: RunDescription;
  readonly decisions: Decisions;
  /** What was not graded, and why, what was wrong with the journal, and what people have decided; a line each. */
  readonly remarks: readonly string[];
}

/** An exercise in the version that is graded, and how it counts. */
const toGraded = (
  { id, title, maxPoints, weight, role, shows, fingerprint }: CourseExercise,
  course: Pick<Course, 'shows'>,
): GradedExercise => ({
  id,
  title,
  maxPoints,
  weight,
  role,
  shows: belowAll(shows ?? course.shows[id]),
  fingerprint,
});

async function gradeWithProgress(
  course: Course,
  pairs: readonly Pair[],
  { seed, jobs, showProgress }: FolderOptions,
  journal: Journal,
  undecided: DescribedStudents['undecided'],
): Promise<void> {
  const progress = showProgress(pairs.length);
  const onGrade = (submission: string, exercise: string, how: HowGraded): void =>
    progress.advance(`${submission} ${exercise}`, how);
  try {
    if (pairs.length > 0)
      await withGrader({ course, jobs: Math.min(jobs, pairs.length) }, (grader) =>
        gradePairs(grader, pairs, { seed, harness: course.fingerprint, journal, undecided, onGrade }),
      );
  } finally {
    progress.stop();
  }
}

/** The folders of the project that decide grades, or hold solutions. */
const PROJECT = ['exercises', 'harness', 'reference', 'schemas', 'scripts', 'tests', 'views'];

/** The folder is a submission, and not a class. */
const isSingle = (folder: string, all: readonly SubmissionFolder[]): boolean =>
  all.some((one) => one.folder === folder);

/** Everything that a run reads. Results may be in a folder of their own in a class, but not in a submission. */
function inputsOf(
  { root, folder, hidden }: FolderOptions,
  submissions: readonly SubmissionFolder[],
): InputFolder[] {
  const students = submissions.map((submission) => ({ folder: submission.folder, what: 'a submission' }));
  return [
    ...(isSingle(folder, submissions) ? [] : [{ folder, what: 'the class', mayHoldResults: true }]),
    ...students,
    ...(hidden === undefined ? [] : [{ folder: hidden, what: 'the folder of hidden checks' }]),
    ...PROJECT.map((name) => ({ folder: path.join(root, name), what: 'a folder of the project' })),
  ];
}

/**
 * Grades a submission or a class into the journal in `out`.
 * @param use what to do with the grades; the journal is closed when it ends
 * @returns what `use` returns
 * @throws UserError, BrokenExercise
 */
export async function withGradedFolder<T>(
  options: FolderOptions,
  use: (graded: GradedFolder) => Promise<T>,
): Promise<T> {
  const {
    root,
    folder,
    submission,
    out,
    exercise = [],
    hidden,
    shard,
    seed,
    jobs,
    describeStudents,
  } = options;
  const all = await exerciseIds(root);
  const ofCourse = await courseIds(root);
  const ids = matchExercises(ofCourse, exercise);
  if (hidden !== undefined) requireHiddenChecks(root, all, hidden);
  const { submissions: found, skipped } =
    submission === undefined
      ? await discover(folder, all, out)
      : { submissions: [{ id: submission, folder }], skipped: [] };
  refuseOverlap(out, inputsOf(options, found));
  const unknown = { submissions: found, students: [], undecided: new Map(), remarks: [], waiting: [] };
  const { submissions, students, undecided, remarks, waiting } = (await describeStudents?.(found)) ?? unknown;
  const course = await loadCourse(root, ids, hidden);
  const described: RunDescription = {
    title: course.title,
    seed,
    harness: course.fingerprint,
    versions: course.versions,
    exercises: course.exercises.map((one) => toGraded(one, course)),
    isPartial: ids.length < ofCourse.length ? true : undefined,
    submissions: submissions.map(({ id }) => id),
    checks: Object.fromEntries(
      course.exercises.map(({ id, grading }) => [
        id,
        Object.fromEntries(grading.checks.map((check) => [check.id, check.points])),
      ]),
    ),
    students: students.length === 0 ? undefined : students,
    waiting: waiting.length === 0 ? undefined : waiting,
    options: options.given,
  };
  const run = withShows(described, options.shows);
  options.inspect?.(run);
  await selfCheck(course, { seed, jobs });
  const pairs = pairsOf(submissions, course.exercises);
  const journal = await openJournal(out);
  try {
    if (!options.replace) refuseLoss(out, journal, run, { shard, remarks: [...remarks, ...waiting] });
    const kept = await keepDecisions(out, journal, { ...run, exerciseIds: all }, options.decide);
    if (options.fresh) await journal.forget();
    const { faults } = journal;
    // A shard has no results of its own, and those of an earlier run are no longer true.
    await removeResults(out, (name) => (shard ? !isKept(name) : name === SHARD));
    const own = shard ? itemsOfShard(pairs, shard) : pairs;
    await gradeWithProgress(course, own, options, journal, undecided);
    const { decisions } = kept;
    return await use({
      journal,
      run,
      decisions,
      remarks: [...kept.remarks, ...skipped, ...remarks, ...faults],
    });
  } finally {
    await journal.close();
  }
}
