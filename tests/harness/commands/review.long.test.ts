import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import { temporaryFolder } from '../course/classes/folders.ts';
import { cheatsFor, referenceOf } from '../exercises/cheats.ts';
import { gradesValidator } from '../grades-validator.ts';
import { loadExercise } from '../load-exercise.ts';
import { gradeHere, mergeHere, ROOT } from './run.ts';

const EXERCISE = '01-loss';
const SAMPLE = path.join(ROOT, 'tests/sample-class');
const ONE = { exercise: [EXERCISE], seed: 7 };

/** A class of three, one of whom has copied what the public checks ask beside a right solution. */
async function classOfThree(): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, model] of Object.entries({ anna: 'student-01', cem: 'student-16' }))
    await cp(path.join(SAMPLE, model, EXERCISE), path.join(folder, name, EXERCISE), { recursive: true });
  const plan = await loadExercise(ROOT, EXERCISE);
  const [cheat] = Object.values(cheatsFor(plan, await referenceOf(ROOT, plan)));
  const table = cheat!['solution.ts']!.replaceAll('export function ', 'export function copied_');
  await mkdir(path.join(folder, 'berta', EXERCISE), { recursive: true });
  const right = await readFile(path.join(ROOT, 'tests/exercises', EXERCISE, 'variants/loops.ts'), 'utf8');
  await writeFile(path.join(folder, 'berta', EXERCISE, 'solution.ts'), `${right}\n${table}`);
  return folder;
}

const textsIn = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const),
    ),
  );
};

test('a table of answers to the public checks is for staff to read, costs no points, and stays through shards, merge and a second run', async () => {
  const folder = await classOfThree();
  const out = path.join(await temporaryFolder(), 'whole');
  expect((await gradeHere(folder, { out, ...ONE })).sound).toBe(true);
  const grades = JSON.parse(await readFile(path.join(out, 'grades.json'), 'utf8')) as Grades;
  expect(gradesValidator(grades)).toBe(true);
  const [anna, berta, cem] = grades.submissions.map(({ exercises }) => exercises[0]!);
  expect(berta).toMatchObject({ status: 'graded', points: 10 });
  expect(berta!.review).toMatch(
    /^The source compares with \d+ different numbers, .* The source has numbers of the public checks: /,
  );
  for (const honest of [anna, cem]) expect(honest).not.toHaveProperty('review');

  const index = await readFile(path.join(out, 'report/index.html'), 'utf8');
  const { textContent } = parseHTML(index).document.querySelector('#needs-review')!;
  expect(textContent).toMatch(/read the source.*numbers of the public checks.*berta/s);

  const shared = [...(await textsIn(out))].filter(([, text]) =>
    text.includes('numbers of the public checks'),
  );
  expect(shared.map(([name]) => name).toSorted()).toEqual([
    'grades.json',
    'journal.ndjson',
    'report/index.html',
  ]);

  const parts = await Promise.all(
    [1, 2].map(async (part) => {
      const own = path.join(await temporaryFolder(), 'part');
      await gradeHere(folder, { out: own, ...ONE, shard: { index: part, of: 2 } });
      return own;
    }),
  );
  const joined = path.join(await temporaryFolder(), 'joined');
  await mergeHere(parts, joined);
  await gradeHere(folder, { out, ...ONE });
  for (const again of [joined, out])
    expect(JSON.parse(await readFile(path.join(again, 'grades.json'), 'utf8'))).toEqual(grades);
});
