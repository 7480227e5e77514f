import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { BrokenExercise } from '../../../core/model/broken-exercise.ts';
import type { Fixture } from '../../../core/model/check.ts';
import type { ExerciseData } from '../../../core/model/exercise-plan.ts';
import type { ExerciseDescription } from '../../../core/model/exercise.generated.ts';
import type { Misconception, Weight } from '../../../core/model/misconception.ts';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import type { SourceFiles } from '../../../core/sandbox/index.ts';
import { leadingLines, readKnownSolution, withoutChanges } from '../bundle/like.mjs';
import { nearest } from '../files/nearest.ts';
import { readCase, readExerciseDescription, readScenario } from './fixtures.ts';

const gradingFolder = (root: string, id: string): string => path.join(root, 'tests', 'exercises', id);

// All names are sorted: the order of the file system must not affect grades.

export async function readFolder(folder: string, ending: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).toSorted();
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** Sorted ids of the folders with an `exercise.json`. */
export async function exerciseIds(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, 'tests', 'exercises'));
  const described = names.filter((name) => existsSync(path.join(gradingFolder(root, name), 'exercise.json')));
  return described.toSorted();
}

const WEIGHT = /^weight: (slip|gap|wrong|everywhere)$/;

/** Failed attempts to state a weight, which students must not read as part of the sentence. */
const NO_WEIGHT = /^(?:weight\s*[:=].*|\w+\s*[:=]\s*(?:slip|gap|wrong|everywhere))$/i;

/** Sentence for the student. */
export const leadingComment = (source: string): string =>
  withoutChanges(leadingLines(source))
    .filter((line) => !WEIGHT.test(line))
    .join(' ')
    // Joins a word that is broken at its hyphen.
    .replaceAll(/(?<=\p{L}-) (?=\p{L})/gu, '')
    .trim();

async function solutionFiles(
  root: string,
  id: string,
  kind: 'misconceptions' | 'variants',
  calledOf: (name: string) => string,
): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(gradingFolder(root, id), kind);
  const names = existsSync(folder) ? await readdir(folder) : [];
  const files = names.filter((name) => name.endsWith('.ts')).toSorted();
  return new Map(files.map((name) => [calledOf(name), path.join(folder, name)]));
}

/** By id. */
export const misconceptionFiles = (root: string, id: string): Promise<ReadonlyMap<string, string>> =>
  solutionFiles(root, id, 'misconceptions', (name) => name.replace(/\.ts$/, ''));

/** By path relative to the project. */
export const variantFiles = (root: string, id: string): Promise<ReadonlyMap<string, string>> =>
  solutionFiles(root, id, 'variants', (name) => `tests/exercises/${id}/variants/${name}`);

/** Variants, then misconceptions, sorted by name. */
export async function knownSolutions(root: string, id: string): Promise<string[]> {
  const files = [await variantFiles(root, id), await misconceptionFiles(root, id)];
  return files.flatMap((some) =>
    [...some.values()].map((file) => solutionIn(file, path.relative(root, file)).text),
  );
}

/** @throws BrokenExercise if a solution is a change that does not fit its base */
function solutionIn(file: string, name: string): ReturnType<typeof readKnownSolution> {
  try {
    return readKnownSolution(file, name);
  } catch (error) {
    throw new BrokenExercise([(error as Error).message]);
  }
}

async function readMisconceptions(root: string, exercise: string): Promise<Misconception[]> {
  const read = ([id, file]: [string, string]): Misconception => {
    const name = `tests/exercises/${exercise}/misconceptions/${id}.ts`;
    const { source, text } = solutionIn(file, name);
    const sentence = leadingComment(source);
    const lines = leadingLines(source);
    const wrong = lines.findIndex((line) => NO_WEIGHT.test(line) && !WEIGHT.test(line));
    if (wrong !== -1)
      throw new BrokenExercise([
        `${name}:${wrong + 1}: write "// weight: slip", "// weight: gap", "// weight: wrong" or "// weight: everywhere"; got "// ${lines[wrong]}"`,
      ]);
    if (sentence === '') throw new BrokenExercise([`${name}:1: begins with no // sentence for the student`]);
    if (sentence.startsWith('TODO'))
      throw new BrokenExercise([`${name}:1: complete the sentence for the student, in place of TODO`]);
    const [weight] = lines.flatMap((line) => WEIGHT.exec(line)?.[1] ?? []);
    return { id, sentence, weight: weight as Weight | undefined, source: text };
  };
  // Synchronous: three times as fast for hundreds of small files.
  return [...(await misconceptionFiles(root, exercise))].map(read);
}

/**
 * Replaces `reference/math.ts` in the sandbox, which imports no packages; need not be portable, because the reference
 * is compared within tolerances.
 */
const MATH = 'export const { cos, hypot, log10, sin } = Math;\n';

/** The reference becomes `solution.ts`; its imports stay beside it. */
async function readReference(root: string, module: string): Promise<SourceFiles> {
  const { dir, base } = path.parse(module);
  const files = await readFolder(path.join(root, dir), '.ts').catch(() => ({}));
  const { [base]: entry, 'math.ts': math, ...others }: Record<string, string> = files;
  if (entry === undefined)
    throw new BrokenExercise([`${module}: there is no such module; exercise.json names it as the reference`]);
  return { ...others, ...(math === undefined ? {} : { 'math.ts': MATH }), [SOLUTION_FILE]: entry };
}

const fixtureFolders = (root: string, folder: string): [own: string, shared: string] => [
  path.join(folder, 'scenarios'),
  path.join(root, 'tests', 'scenarios'),
];

export const fixtureFile = (root: string, id: string, name: string): string | undefined =>
  fixtureFolders('', gradingFolder('', id))
    .map((folder) => path.posix.join(folder.replaceAll(path.sep, '/'), `${name}.json`))
    .find((file) => existsSync(path.join(root, file)));

async function readFixture(root: string, folder: string, name: string): Promise<Fixture> {
  const folders = fixtureFolders(root, folder);
  const [own, shared] = folders.map((one) => path.join(one, `${name}.json`)) as [string, string];
  if (existsSync(own)) return readCase(own);
  if (existsSync(shared)) return readScenario(root, shared);
  const files = await Promise.all(folders.map((one) => readdir(one).catch(() => [])));
  const near = nearest(
    name,
    files.flat().map((file) => path.basename(file, '.json')),
  );
  const advice = near === undefined ? '' : `; did you mean "${near}"?`;
  throw new BrokenExercise([
    `${path.join(folder, 'exercise.json')}: /scenarios: there is no ${name}.json in scenarios/ beside it or in tests/scenarios/${advice}`,
  ]);
}

/** @throws BrokenExercise for unlisted fixtures, which no check would read */
async function requireListed(root: string, id: string, listed: readonly string[]): Promise<void> {
  const [own] = fixtureFolders(root, gradingFolder(root, id));
  const names = Object.keys(await readFolder(own, '.json').catch(() => ({})));
  const unread = names.filter((name) => !listed.includes(path.basename(name, '.json')));
  if (unread.length > 0)
    throw new BrokenExercise([
      `tests/exercises/${id}/exercise.json: /scenarios does not list ${unread.join(', ')} of scenarios/: list each fixture, or remove it`,
    ]);
}

const readDescription = (root: string, id: string): Promise<ExerciseDescription> =>
  readExerciseDescription(path.join(gradingFolder(root, id), 'exercise.json'));

/** By path relative to the project; empty if absent. */
export async function referenceFile(root: string, id: string): Promise<ReadonlyMap<string, string>> {
  const { reference = '' } = await readDescription(root, id).catch(
    () => ({}) as Partial<ExerciseDescription>,
  );
  const file = path.join(root, reference);
  return new Map(reference !== '' && existsSync(file) ? [[reference, file]] : []);
}

/** Relative to the project. */
export const specialRowsFile = (id: string): string => `tests/exercises/${id}/special-rows.generated.json`;

/** @throws BrokenExercise naming the file that is missing or wrong */
export async function readExercise(root: string, id: string): Promise<ExerciseData> {
  const folder = gradingFolder(root, id);
  const { $schema: _, ...description } = await readDescription(root, id);
  const scenarios = await Promise.all(description.scenarios.map((name) => readFixture(root, folder, name)));
  await requireListed(root, id, description.scenarios);
  const rows = path.join(root, specialRowsFile(id));
  return {
    ...description,
    scenarios,
    ...(existsSync(rows) ? { specialRows: JSON.parse(readFileSync(rows, 'utf8')) } : {}),
    misconceptions: await readMisconceptions(root, id),
    referenceFiles: await readReference(root, description.reference),
  };
}
