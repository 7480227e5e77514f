import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { knownSolution } from '../../../../known-solution.ts';
import { copyOf, sharedEdition } from '../../../builds.ts';
import type { Ended } from '../../../commands/call.ts';
import { ROOT, runFile } from '../../../commands/run.ts';
import { sharedFolder } from '../../../folders.ts';

/** A students' edition in which `npm ci` has run, as a student has it. Call it while the file is loaded. */
export async function installedRelease(): Promise<string> {
  const folder = path.join(await sharedFolder(), 'exercises');
  await copyOf(await sharedEdition(), folder);
  const { status, stderr } = await npmIn(folder, ['ci', '--prefer-offline', '--no-audit', '--no-fund']);
  if (status !== 0) throw new Error(stderr);
  return folder;
}

export const npmIn = (folder: string, args: readonly string[]): Promise<Ended> =>
  runFile('npm', ['--silent', ...args], { cwd: folder });

/** Every file of a folder and of those in it, by name, without what npm installs. */
export async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('node_modules'))
    .toSorted();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name))] as const)),
  );
}

export type Kind = 'variants' | 'misconceptions';

/** The names of the right or wrong solutions that come with an exercise. */
export async function namesOf(exercise: string, kind: Kind): Promise<string[]> {
  return (await readdir(path.join(ROOT, 'tests/exercises', exercise, kind))).toSorted();
}

/** Puts one of them into a submission, as a student's solution. */
export async function handIn(submission: string, exercise: string, kind: Kind, name: string): Promise<void> {
  const folder = path.join(submission, exercise);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'solution.ts'), knownSolution(exercise, `${kind}/${name}`));
}
