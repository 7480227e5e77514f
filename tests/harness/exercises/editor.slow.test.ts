import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exerciseIds } from '../../../harness/course/shared/exercises/index.ts';
import { ROOT, runFile } from '../commands/run.ts';
import { temporaryFolder } from '../folders.ts';

/** What editors underline in the solutions of a folder that is shaped like `exercises/`: those with either compiler. */
async function underlined(folder: string): Promise<string> {
  const [six, seven] = await Promise.all(
    ['typescript', 'typescript-7'].map((name) =>
      runFile(process.execPath, [`node_modules/${name}/bin/tsc`, '-p', folder, '--pretty', 'false']),
    ),
  );
  expect(seven!.stdout).toBe(six!.stdout);
  return six!.stdout;
}

/** The files beside the exercises, without any solution. */
async function emptyExercises(): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of ['sandbox.d.ts', 'tsconfig.json', 'types.ts'])
    await cp(path.join(ROOT, 'exercises', name), path.join(folder, name));
  return folder;
}

test('an editor underlines nothing in the starters and in right solutions of any style', async () => {
  const folder = await emptyExercises();
  let count = 0;
  for (const id of await exerciseIds(ROOT)) {
    await cp(path.join(ROOT, 'exercises', id), path.join(folder, id), { recursive: true });
    const variants = path.join(ROOT, 'tests/exercises', id, 'variants');
    for (const name of await readdir(variants)) {
      await mkdir(path.join(folder, `${id}-${name}`));
      await cp(path.join(variants, name), path.join(folder, `${id}-${name}`, 'solution.ts'));
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(80);
  expect(await underlined(folder)).toBe('');
});

test('an editor underlines wrong types and what the sandbox lacks, and accepts a helper beside the solution', async () => {
  const folder = await emptyExercises();
  await mkdir(path.join(folder, '04-momentum'));
  const write = (name: string, text: string) => writeFile(path.join(folder, '04-momentum', name), text);
  await write('helper.ts', 'export const twice = (x: number): number => 2 * x;\n');
  await write(
    'solution.ts',
    [
      "import type { Vector } from '../types.ts';",
      "import { twice } from './helper.ts';",
      "import { twice as same } from './helper';",
      "export const a: Vector = [twice(1), same('2')];",
      'console.log(structuredClone(a), performance.now());',
      'setTimeout(twice);',
    ].join('\n'),
  );
  expect((await underlined(folder)).match(/solution\.ts\(\d+,\d+\): error TS\d+/g)).toEqual([
    'solution.ts(4,42): error TS2345',
    'solution.ts(6,1): error TS2304',
  ]);
});
