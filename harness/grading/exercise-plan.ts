import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Exercise } from '../checks/check.ts';
import type { Misconception } from '../checks/diagnosis.ts';
import type { ExerciseDescription } from '../model/exercise.generated.ts';
import type { Scenario } from '../model/scenario.generated.ts';
import type { SourceFiles } from '../sandbox/index.ts';
import { BrokenExercise, readExerciseDescription, readScenario } from './fixtures.ts';
import { gradingFiles } from '../bundle/index.mjs';
import { importedFiles } from './imported-files.ts';
import { known } from './known-gradings.ts';
import { mergeGradings } from './merge-gradings.ts';

/** The functions of a solution, as a check calls them. */
export type Functions = Record<string, (...args: never[]) => unknown>;

/** One exercise but for the functions that its checks are: plain data. */
export interface ExerciseData extends Omit<ExerciseDescription, '$schema' | 'scenarios'> {
  readonly maxPoints: number;
  readonly scenarios: readonly Scenario[];
  readonly misconceptions: readonly Misconception[];
  /** The right answers, shaped like a submission. */
  readonly referenceFiles: SourceFiles;
  /** `sha256-…` of its checks, scenarios, misconceptions and reference. */
  readonly fingerprint: string;
}

/** One exercise, read from `tests/exercises/<id>/`: everything that decides its grades. */
export interface ExercisePlan extends ExerciseData {
  readonly grading: Exercise<Functions>;
}

const gradingFolder = (root: string, id: string): string => path.join(root, 'tests', 'exercises', id);

// Sorted everywhere: the order of a file system must not reach a grade.
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All files of a folder whose names end in `ending`, by name. */
export async function readFolder(folder: string, ending: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).toSorted(byName);
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, k) => [name, texts[k]!]));
}

/** The ids of all exercises, sorted: the folders with an `exercise.json`. */
export async function exerciseIds(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, 'tests', 'exercises'));
  const described = names.filter((name) => existsSync(path.join(gradingFolder(root, name), 'exercise.json')));
  return described.toSorted(byName);
}

/** The comment that a misconception's file begins with: its lines, without the slashes, as one sentence. */
export function leadingComment(source: string): string {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.replace(/^\/\/\s?/, '').trim())
    .join(' ')
    .trim();
}

function toMisconceptions(files: Record<string, string>, id: string): Misconception[] {
  return Object.entries(files).map(([name, source]) => {
    const sentence = leadingComment(source);
    if (sentence === '')
      throw new BrokenExercise([
        `tests/exercises/${id}/misconceptions/${name}: begins with no // sentence for the student`,
      ]);
    return { id: name.replace(/\.ts$/, ''), sentence, source };
  });
}

/** The module of the reference becomes `solution.ts`; what it imports stands beside it. */
async function readReference(root: string, module: string): Promise<SourceFiles> {
  const { dir, base } = path.parse(module);
  const files = await readFolder(path.join(root, dir), '.ts').catch(() => ({}));
  const { [base]: entry, ...others }: Record<string, string> = files;
  if (entry === undefined) throw new BrokenExercise([`${module}: there is no such module`]);
  return { ...others, 'solution.ts': entry };
}

function fingerprintOf(parts: unknown): string {
  return `sha256-${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`;
}

async function importGrading(file: string): Promise<Exercise<Functions> | undefined> {
  const module = (await import(pathToFileURL(file).href)) as { default?: Exercise<Functions> };
  return module.default;
}

async function importGradings(files: readonly string[]): Promise<Exercise<Functions>> {
  const gradings: (Exercise<Functions> | undefined)[] = [];
  for (const file of files) gradings.push(known.get(file) ?? (await importGrading(file)));
  return mergeGradings(files, gradings);
}

/**
 * Reads an exercise.
 * @param root the project's folder
 * @param hidden a folder of further checks for any of the exercises
 * @throws BrokenExercise that names the file where a file of the exercise is missing or wrong
 */
export async function loadExercise(root: string, id: string, hidden?: string): Promise<ExercisePlan> {
  const folder = gradingFolder(root, id);
  const { $schema: _, ...description } = await readExerciseDescription(path.join(folder, 'exercise.json'));
  const scenarios = await Promise.all(
    description.scenarios.map((name) => readScenario(path.join(root, 'tests', 'scenarios', `${name}.json`))),
  );
  const { [id]: files } = await gradingFiles(root, hidden);
  if (files === undefined)
    throw new BrokenExercise([`${path.join(folder, 'checks.ts')}: cannot be read (ENOENT)`]);
  const grading = await importGradings(files);
  const misconceptions = path.join(folder, 'misconceptions');
  const misconceptionFiles = existsSync(misconceptions) ? await readFolder(misconceptions, '.ts') : {};
  const referenceFiles = await readReference(root, description.reference);
  return {
    ...description,
    maxPoints: grading.checks.reduce((sum, { points }) => sum + points, 0),
    grading,
    scenarios,
    misconceptions: toMisconceptions(misconceptionFiles, id),
    referenceFiles,
    fingerprint: fingerprintOf([
      description,
      scenarios,
      await Promise.all(files.map((file) => importedFiles(file, root))),
      misconceptionFiles,
      referenceFiles,
    ]),
  };
}
