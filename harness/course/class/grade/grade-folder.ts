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
import type { ProgressDisplay } from '../../shared/terminal/index.ts';
import { withGrader } from '../../shared/workers/index.ts';
import type { Decisions } from '../decisions/decisions.ts';
import { keepDecisions } from '../decisions/kept-decisions.ts';
import type { ClassRunOptions } from '../results/last-run.ts';
import { isKept, removeResults } from '../results/result-folder.ts';
import type { ResultStore } from '../results/store.ts';
import { describeStudents } from '../roster/describe-students.ts';
import type { Roster } from '../roster/read-roster.ts';
import { discover } from './discover.ts';
import { type HowGraded, gradePairs, type Pair, pairsOf } from './grade-pairs.ts';
import { belowAll, type RunDescription, withShows } from './graded-submissions.ts';
import { refuseLoss } from './refuse-loss.ts';
import { itemsOfShard, SHARD, type Shard } from './shards.ts';

export interface FolderOptions {
  readonly root: string;
  /** A submission or a class. */
  readonly folder: string;
  /** Name of the only submission. Default: the folder's content decides. */
  readonly submission?: string;
  readonly out: string;
  /** Parts of exercise ids; none selects all. */
  readonly exercise?: readonly string[];
  /** Worker threads, ≥ 1. */
  readonly jobs: number;
  /** Integer ≥ 0. */
  readonly seed: number;
  readonly shard?: Shard;
  /** A folder of further checks. */
  readonly hidden?: string;
  readonly decide?: readonly string[];
  /** Options that later runs into `out` must repeat. */
  readonly given?: ClassRunOptions;
  /** Overrides how much of failed checks the course shows to students. */
  readonly shows?: Shows;
  /** Forgets earlier results. */
  readonly fresh?: boolean;
  /** Allows what `refuseLoss` refuses. */
  readonly replace?: boolean;
  readonly roster?: Roster;
  /** Submissions are those of groups, whose members are on the roster. */
  readonly groups?: boolean;
  /** @param total number of calls of `advance` */
  readonly showProgress: (total: number) => ProgressDisplay;
}

/** A run before anything is graded or written. */
interface PlannedRun {
  readonly run: RunDescription;
  readonly course: Course;
  /** A shard's part. */
  readonly pairs: readonly Pair[];
  readonly undecided: DescribedStudents['undecided'];
  /** A sentence for each entry that is not graded. */
  readonly skipped: readonly string[];
  /** Sentences about the students, such as why one has no row. */
  readonly remarks: readonly string[];
}

/** A folder in which every pair has a result. */
export interface GradedFolder {
  readonly store: ResultStore;
  readonly run: RunDescription;
  readonly decisions: Decisions;
  /** Sentences on skipped entries, students, damaged results and decisions. */
  readonly remarks: readonly string[];
}

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
  store: ResultStore,
  undecided: DescribedStudents['undecided'],
): Promise<void> {
  const progress = showProgress(pairs.length);
  const onGrade = (submission: string, exercise: string, how: HowGraded): void =>
    progress.advance(`${submission} ${exercise}`, how);
  try {
    if (pairs.length > 0)
      await withGrader({ course, jobs: Math.min(jobs, pairs.length) }, (grader) =>
        gradePairs(grader, pairs, { seed, harness: course.fingerprint, store, undecided, onGrade }),
      );
  } finally {
    progress.stop();
  }
}

/** Folders that decide grades or hold solutions. */
const PROJECT = ['exercises', 'harness', 'reference', 'schemas', 'scripts', 'tests', 'views'];

const isSingle = (folder: string, all: readonly SubmissionFolder[]): boolean =>
  all.some((one) => one.folder === folder);

/** Everything that a run reads. Results may be inside a class, but not inside a submission. */
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

/** @throws UserError, BrokenExercise */
export async function planRun(options: FolderOptions): Promise<PlannedRun> {
  const { root, folder, submission, out, exercise = [], hidden, shard, seed, roster, groups } = options;
  const all = await exerciseIds(root);
  const ofCourse = await courseIds(root);
  const ids = matchExercises(ofCourse, exercise);
  if (hidden !== undefined) requireHiddenChecks(root, all, hidden);
  const { submissions: found, skipped } =
    submission === undefined
      ? await discover(folder, all, out)
      : { submissions: [{ id: submission, folder }], skipped: [] };
  refuseOverlap(out, inputsOf(options, found));
  const { submissions, students, undecided, remarks, waiting } =
    submission === undefined
      ? await describeStudents(folder, found, roster, groups)
      : { submissions: found, students: [], undecided: new Map(), remarks: [], waiting: [] };
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
  const pairs = pairsOf(submissions, course.exercises);
  return {
    run: withShows(described, options.shows),
    course,
    pairs: shard ? itemsOfShard(pairs, shard) : pairs,
    undecided,
    skipped,
    remarks,
  };
}

/**
 * Grades a run, whose checks have passed the self-check, into `out`.
 * @throws UserError, NoThreadStarts, WriteError
 */
export async function gradeRun(
  { run, course, pairs, undecided, skipped, remarks }: PlannedRun,
  store: ResultStore,
  options: FolderOptions,
): Promise<GradedFolder> {
  const { root, out, shard } = options;
  if (!options.replace) refuseLoss(out, store, run, { shard, remarks: [...remarks, ...(run.waiting ?? [])] });
  const decided = { ...run, exerciseIds: await exerciseIds(root) };
  const kept = await keepDecisions(out, store, decided, options.decide);
  if (options.fresh) await store.forget();
  // A shard writes no reports, and earlier ones are outdated.
  await removeResults(out, (name) => (shard ? !isKept(name) : name === SHARD));
  await gradeWithProgress(course, pairs, options, store, undecided);
  return {
    store,
    run,
    decisions: kept.decisions,
    remarks: [...kept.remarks, ...skipped, ...remarks, ...store.remarks],
  };
}
