import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Change, ClassGrades, Sources } from '../harness/core/model/class-grades.ts';
import type { CheckGrade, Grades } from '../harness/core/model/grades.generated.ts';
import { drawPicture } from '../harness/core/plots/index.ts';
import { type Fingerprint, lookAlikes, normalForm } from '../harness/course/analysis/index.ts';
import {
  fileNameOf,
  readSolution,
  removeOthers,
  writeWhole,
  writing,
} from '../harness/course/classes/index.ts';
import { readExercise } from '../harness/course/exercises/index.ts';
import { renderClassPage, renderSubmissionPage } from '../harness/course/reports/html/index.ts';
import { REPORT } from './result-names.ts';
import { ROOT } from './root.ts';

const ENTRY = 'solution.ts';
/** What every function of a starter throws. */
const STARTER = 'not implemented yet';

const pageName = (submission: string): string => `${fileNameOf(submission)}.html`;

/** Students who share a mistake share its picture: so many are kept, of some 20 KB each. */
const MOST_DRAWN = 500;
const drawn = new Map<string, string>();

function draw({ picture }: CheckGrade): string | undefined {
  if (picture === undefined) return undefined;
  const key = JSON.stringify(picture);
  const svg = drawn.get(key) ?? drawPicture(picture);
  if (drawn.size < MOST_DRAWN) drawn.set(key, svg);
  return svg;
}

/**
 * What of ours a solution can look like. The modules that the reference imports are left out: nobody hands them in.
 * Where a student has written into the project's own exercises, there is no starter to compare with.
 */
async function originsOf(exercises: readonly string[]): Promise<Fingerprint[]> {
  const origins: Fingerprint[] = [];
  const add = (exercise: string, origin: 'reference' | 'starter', files: Sources): void =>
    void origins.push({ exercise, from: { origin }, form: normalForm(files) });
  for (const id of exercises) {
    const { referenceFiles } = await readExercise(ROOT, id);
    add(id, 'reference', { [ENTRY]: referenceFiles[ENTRY]! });
    const own = await readSolution(path.join(ROOT, 'exercises', id));
    if (own.kind === 'files' && own.files[ENTRY]!.includes(STARTER)) add(id, 'starter', own.files);
  }
  return origins;
}

/** Writes the submissions' pages, one after another: a large class does not stand in memory. */
async function writeSubmissions(folder: string, grades: ClassGrades): Promise<Fingerprint[]> {
  const ids = grades.exercises.map(({ id }) => id);
  const fingerprints = await originsOf(ids);
  for await (const { grade: submission, sources } of grades.submissions()) {
    const files = ids.map((id) => sources[id]);
    const page = renderSubmissionPage({ grades, submission, sources: files, draw });
    await writeWhole(path.join(folder, pageName(submission.id)), page);
    for (const [exercise, own] of Object.entries(sources))
      fingerprints.push({ exercise, from: { submission: submission.id }, form: normalForm(own) });
  }
  return fingerprints;
}

/**
 * Writes the class report: a page of the class, and a page of each submission.
 * @param out the folder of the results; the report goes into `report/` there
 * @param grades whole, with the sources that earned them
 * @param outline the same grades without their evidence
 * @throws NotWritten
 */
export async function writeReport(
  out: string,
  grades: ClassGrades,
  outline: Grades,
  changes: readonly Change[],
): Promise<void> {
  const index = path.join(out, REPORT);
  const folder = path.dirname(index);
  await writing(folder, mkdir(folder, { recursive: true }));
  const groups = lookAlikes(await writeSubmissions(folder, grades));
  // Last, when all that it leads to is there.
  await writeWhole(index, renderClassPage({ grades: outline, pageName, changes, lookAlikes: groups }));
  await removeOthers(
    folder,
    new Set([path.basename(index), ...outline.submissions.map(({ id }) => pageName(id))]),
  );
}
