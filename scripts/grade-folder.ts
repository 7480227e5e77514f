import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  discover,
  gradeClass,
  harnessFingerprint,
  type Journal,
  openJournal,
  writeWhole,
  writing,
} from '../harness/batch/index.ts';
import { exerciseIds, loadExercise, withGrader } from '../harness/grading/index.ts';
import type { Grades } from '../harness/model/grades.generated.ts';
import { harmlessLine, renderNotes, renderSummary, toGradebook } from '../harness/reports/index.ts';
import { showProgress } from './progress.ts';
import { ROOT } from './root.ts';
import { screen } from './screen.ts';
import { UsageError } from './usage.ts';

export interface GradeOptions {
  /** The folder of the results. */
  readonly out: string;
  /** Ids of exercises; none means all. */
  readonly exercise?: readonly string[] | undefined;
  /** Worker threads, ≥ 1. */
  readonly jobs: number;
  /** Whole, ≥ 0. */
  readonly seed: number;
  /** Forget earlier results. */
  readonly fresh?: boolean | undefined;
}

async function chosenExercises(
  all: readonly string[],
  wanted: readonly string[] | undefined,
): Promise<string[]> {
  const unknown = wanted?.find((id) => !all.includes(id));
  if (unknown !== undefined)
    throw new UsageError(`there is no exercise ${harmlessLine(unknown)}; there are ${all.join(', ')}`);
  return all.filter((id) => wanted?.includes(id) ?? true);
}

async function journalIn(out: string, fresh: boolean): Promise<Journal> {
  await writing(out, mkdir(out, { recursive: true }));
  const file = path.join(out, 'journal.ndjson');
  if (fresh) await writing(file, rm(file, { force: true }));
  return openJournal(file);
}

async function gradeWithProgress(
  { out, jobs, seed, fresh = false }: GradeOptions,
  work: Pick<Parameters<typeof gradeClass>[1], 'plans' | 'submissions'>,
): Promise<Grades> {
  const pairs = work.submissions.length * work.plans.length;
  const lanes = Math.min(jobs, pairs);
  const harness = await harnessFingerprint(ROOT);
  const journal = await journalIn(out, fresh);
  const progress = showProgress(pairs);
  const onGrade = (submission: string, { id }: { readonly id: string }): void =>
    progress.advance(`${harmlessLine(submission)} ${id}`);
  try {
    return await withGrader({ root: ROOT, jobs: lanes }, (grader) =>
      gradeClass(grader, { ...work, seed, jobs: lanes, harness, journal, onGrade }),
    );
  } finally {
    progress.stop();
    await journal.close();
  }
}

/**
 * Grades FOLDER, a submission or a class, into `out`, and shows what came of it.
 * @returns whether the harness itself was without error
 * @throws UsageError, NotWritten with one line for the caller
 */
export async function grade(folder: string, options: GradeOptions): Promise<boolean> {
  const { out } = options;
  const all = await exerciseIds(ROOT);
  const ids = await chosenExercises(all, options.exercise);
  const discovered = await discover(folder, all, out);
  if (discovered.kind === 'nothing') throw new UsageError(harmlessLine(discovered.reason));
  const { submissions, skipped } = discovered;
  const plans = await Promise.all(ids.map((id) => loadExercise(ROOT, id)));
  const grades = await gradeWithProgress(options, { plans, submissions });
  const files = { grades: path.join(out, 'grades.json'), gradebook: path.join(out, 'gradebook.csv') };
  await writeWhole(files.grades, `${JSON.stringify(grades, undefined, 2)}\n`);
  await writeWhole(files.gradebook, toGradebook(grades));
  // Loaded now: it brings TypeScript's scanner, which nothing else here needs.
  const { writeReport } = await import('./write-report.ts');
  const report = await writeReport({
    out,
    ...grades,
    plans,
    async *submissions() {
      for (const one of grades.submissions) yield { grade: one };
    },
    folders: submissions,
  });
  const remarks = [...skipped.map(harmlessLine), ...renderNotes(grades)];
  const lines = [
    ...renderSummary(grades, screen()),
    ...(remarks.length > 0 ? ['', ...remarks] : []),
    '',
    `results: ${files.grades}, ${files.gradebook}`,
    `report:  ${report}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return grades.submissions.every(({ exercises }) =>
    exercises.every(({ status }) => status !== 'harness-error'),
  );
}
