import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  discover,
  endShard,
  gradePairs,
  Journal,
  type Pair,
  pairsOf,
  partOf,
  type RunDescription,
  type Shard,
  type SubmissionFolder,
  writing,
} from '../harness/course/classes/index.ts';
import { checksFiles, type Course, exerciseIds, loadCourse } from '../harness/course/exercises/index.ts';
import { harmlessLine } from '../harness/course/reports/index.ts';
import { withGrader } from '../harness/course/workers/index.ts';
import { showProgress } from './progress.ts';
import { RESULT_NAMES } from './result-names.ts';
import { ROOT } from './root.ts';
import { Interrupted, UsageError } from './usage.ts';

export interface GradeOptions {
  /** The folder of the results. */
  readonly out: string;
  /** Ids of exercises; none means all. */
  readonly exercise?: readonly string[] | undefined;
  /** Worker threads, ≥ 1. */
  readonly jobs: number;
  /** Whole, ≥ 0. */
  readonly seed: number;
  /** Only a part of the class; `merge` joins the parts. */
  readonly shard?: Shard | undefined;
  /** A folder of further checks. */
  readonly hidden?: string | undefined;
  /** Forget earlier results. */
  readonly fresh?: boolean | undefined;
}

function chosenExercises(all: readonly string[], wanted: readonly string[] | undefined): string[] {
  const unknown = wanted?.find((id) => !all.includes(id));
  if (unknown !== undefined)
    throw new UsageError(`there is no exercise ${harmlessLine(unknown)}; there are ${all.join(', ')}`);
  return all.filter((id) => wanted?.includes(id) ?? true);
}

const removeResult = (file: string): Promise<void> =>
  writing(file, rm(file, { recursive: true, force: true }));

/** @throws UsageError where the results would become part of what is graded */
function refuseWithin(out: string, folder: string, submissions: readonly SubmissionFolder[]): void {
  const target = path.resolve(out);
  const isIn = (other: string): boolean => target.startsWith(path.resolve(other) + path.sep);
  const students = submissions.filter(
    (submission) => path.resolve(submission.folder) !== path.resolve(folder),
  );
  if (
    target === path.resolve(folder) ||
    students.some((student) => target === path.resolve(student.folder) || isIn(student.folder))
  )
    throw new UsageError(`--out ${harmlessLine(out)} lies in what is graded: choose a folder beside it`);
}

/** @throws UsageError where a folder holds no hidden checks */
function refuseEmpty(hidden: string, ids: readonly string[]): void {
  if (ids.some((id) => checksFiles(ROOT, id, hidden).length > 1)) return;
  const example = `${ids[0]}/checks.ts`;
  throw new UsageError(`${harmlessLine(hidden)} holds no hidden checks: there is no file such as ${example}`);
}

/** Opens the journal in the folder of the results. @throws NotWritten */
export async function journalIn(out: string, fresh = false): Promise<Journal> {
  await writing(out, mkdir(out, { recursive: true }));
  const file = path.join(out, 'journal.ndjson');
  const journal = await Journal.open(file);
  if (!fresh) return journal;
  await journal.close();
  await writing(file, rm(file, { force: true }));
  return Journal.open(file);
}

async function gradeWithProgress(
  course: Course,
  pairs: readonly Pair[],
  { seed, jobs }: GradeOptions,
  journal: Journal,
): Promise<void> {
  const stop = new AbortController();
  // Once: who presses it again does not want to wait for what is being graded.
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt);
  const progress = showProgress(pairs.length);
  let done = 0;
  const onGrade = (submission: string, exercise: string): void => {
    done += 1;
    progress.advance(`${harmlessLine(submission)} ${exercise}`);
  };
  try {
    const { fingerprint: harness } = course;
    await withGrader({ course, jobs: Math.min(jobs, pairs.length) }, (grader) =>
      gradePairs(grader, pairs, { seed, harness, journal, signal: stop.signal, onGrade }),
    );
  } finally {
    progress.stop();
    process.off('SIGINT', interrupt);
  }
  if (done < pairs.length)
    throw new Interrupted(
      `stopped: ${done} of ${pairs.length} are graded; the same command goes on from there`,
    );
}

/**
 * Grades FOLDER, a submission or a class, into `out`, and shows what came of it.
 * @returns whether the harness itself was without error
 * @throws UsageError, NotWritten, NoThreadStarts, Interrupted with one line for the caller
 */
export async function grade(folder: string, options: GradeOptions): Promise<boolean> {
  const { out, exercise, hidden, shard, seed, fresh } = options;
  const all = await exerciseIds(ROOT);
  const ids = chosenExercises(all, exercise);
  if (hidden !== undefined) refuseEmpty(hidden, all);
  const discovered = await discover(folder, all, out);
  if (discovered.kind === 'nothing') throw new UsageError(harmlessLine(discovered.reason));
  const { submissions, skipped } = discovered;
  refuseWithin(out, folder, submissions);
  const course = await loadCourse(ROOT, ids, hidden);
  const run: RunDescription = {
    seed,
    harness: course.fingerprint,
    exercises: course.exercises.map(({ id, title, maxPoints, fingerprint }) => ({
      id,
      title,
      maxPoints,
      fingerprint,
    })),
    submissions: submissions.map(({ id }) => id),
  };
  const pairs = pairsOf(submissions, course.exercises);
  const journal = await journalIn(out, fresh);
  try {
    // A shard has no results of its own, and those of an earlier run are no longer true.
    for (const name of shard ? RESULT_NAMES : ['shard.json']) await removeResult(path.join(out, name));
    await gradeWithProgress(course, shard ? partOf(pairs, shard) : pairs, options, journal);
    if (shard === undefined) {
      // Loaded now: it brings TypeScript's scanner and the plots, which the grading here does not need.
      const { showResults } = await import('./results.ts');
      return await showResults(out, journal, run, skipped);
    }
    await journal.complete();
    await endShard(out, shard, run);
  } finally {
    await journal.close();
  }
  process.stdout.write(
    `shard ${shard.index} of ${shard.of} is graded; when all are:  npm run grade -- merge OUT... --out DIR\n`,
  );
  return true;
}
