import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  type Fingerprint,
  type LookAlikes,
  lookAlikes,
  normalForm,
  outlineOf,
} from '../harness/analysis/index.ts';
import {
  fileNameOf,
  readSolution,
  type SubmissionFolder,
  writeWhole,
  writing,
} from '../harness/batch/index.ts';
import type { ExercisePlan } from '../harness/grading/index.ts';
import type { Change } from '../harness/model/change.ts';
import type { Grades, SubmissionGrade } from '../harness/model/grades.generated.ts';
import { type Draw, renderClassPage, renderSubmissionPage } from '../harness/reports/html/index.ts';
import { ROOT } from './root.ts';

export interface ReportOptions {
  /** The folder of the results; the report goes into `report/` there. */
  readonly out: string;
  readonly seed: number;
  readonly plans: readonly ExercisePlan[];
  readonly exercises: Grades['exercises'];
  /** The grades, one at a time. */
  readonly submissions: () => AsyncIterable<{ readonly grade: SubmissionGrade }>;
  /** Where the sources are; a submission that is not among them is shown without its source. */
  readonly folders: readonly SubmissionFolder[];
  readonly changes?: readonly Change[];
  /** Draws a check's picture. */
  readonly draw?: Draw;
}

type Sources = Readonly<Record<string, string>>;

const INDEX = 'index.html';
const ENTRY = 'solution.ts';
const pageName = (submission: string): string => `${fileNameOf(submission)}.html`;

/** The files that were graded, of each exercise; what was changed since then is not what the grade speaks of. */
async function gradedSources(
  { exercises }: SubmissionGrade,
  folder: string | undefined,
): Promise<(Sources | undefined)[]> {
  const found: (Sources | undefined)[] = [];
  for (const { id, source } of exercises) {
    const solution = folder === undefined ? undefined : await readSolution(path.join(folder, id));
    found.push(solution?.kind === 'files' && solution.source === source ? solution.files : undefined);
  }
  return found;
}

/**
 * What of ours a solution can look like. The modules that the reference imports are left out: nobody hands them in.
 * Where the project's own exercises are graded, there is no starter to compare with.
 */
async function originsOf(plans: readonly ExercisePlan[], hasStarter: boolean): Promise<Fingerprint[]> {
  const origins: Fingerprint[] = [];
  for (const { id: exercise, referenceFiles } of plans) {
    const reference = { [ENTRY]: referenceFiles[ENTRY]! };
    origins.push({ exercise, from: { origin: 'reference' }, form: normalForm(reference) });
    const starter = hasStarter ? await readSolution(path.join(ROOT, 'exercises', exercise)) : undefined;
    if (starter?.kind === 'files')
      origins.push({ exercise, from: { origin: 'starter' }, form: normalForm(starter.files) });
  }
  return origins;
}

interface Written {
  /** Without their evidence: the pages have it. */
  readonly grades: Grades;
  readonly groups: readonly LookAlikes[];
}

/** Writes the submissions' pages, one after another: a large class does not stand in memory. */
async function writeSubmissions(folder: string, options: ReportOptions): Promise<Written> {
  const { seed, exercises, plans, submissions, folders, draw } = options;
  const known = new Map(folders.map(({ id, folder: where }) => [id, where]));
  const isOwn = folders.some(({ folder: where }) => path.resolve(where) === path.join(ROOT, 'exercises'));
  const fingerprints = await originsOf(plans, !isOwn);
  const outlines: SubmissionGrade[] = [];
  for await (const { grade: submission } of submissions()) {
    const { id } = submission;
    const sources = await gradedSources(submission, known.get(id));
    const page = renderSubmissionPage({ grades: { seed, exercises }, submission, sources, draw });
    await writeWhole(path.join(folder, pageName(id)), page);
    outlines.push(outlineOf(submission));
    for (const [k, { id: exercise }] of exercises.entries()) {
      const files = sources[k];
      if (files !== undefined)
        fingerprints.push({ exercise, from: { submission: id }, form: normalForm(files) });
    }
  }
  return { grades: { seed, exercises, submissions: outlines }, groups: lookAlikes(fingerprints) };
}

/** Removes the pages of those who have left the class. */
async function removeStale(folder: string, pages: ReadonlySet<string>): Promise<void> {
  const stale = (await readdir(folder)).filter((name) => name.endsWith('.html') && !pages.has(name));
  for (const name of stale) await writing(name, rm(path.join(folder, name), { force: true }));
}

/**
 * Writes the class report: a page of the class, and a page of each submission.
 * @returns the page to open
 * @throws NotWritten
 */
export async function writeReport(options: ReportOptions): Promise<string> {
  const { out, folders, changes } = options;
  const folder = path.join(out, 'report');
  await writing(folder, mkdir(folder, { recursive: true }));
  const { grades, groups } = await writeSubmissions(folder, options);
  const lookAlike = folders.length > 0 ? groups : undefined;
  const index = path.join(folder, INDEX);
  // Last, when all that it leads to is there.
  await writeWhole(index, renderClassPage({ grades, pageName, changes, lookAlikes: lookAlike }));
  await removeStale(folder, new Set([INDEX, ...grades.submissions.map(({ id }) => pageName(id))]));
  return index;
}
