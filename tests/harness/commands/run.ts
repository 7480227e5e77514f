import { execFile } from 'node:child_process';
import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { exerciseIds } from '../../../harness/course/shared/exercises/index.ts';
import { grade, type GradeOptions, merge } from '../../../scripts/grade-and-merge.ts';
import { temporaryFolder } from '../folders.ts';
import { captured, type Ended } from './call.ts';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Runs a command with Node itself, so that a signal reaches it and nothing between. It starts as npm starts it: its
 * modules come from the cache of bundles, where tsx would transform each of them again, and once more in each worker.
 * @param name a script's file without its extension
 */
export function nodeArguments(name: string, args: readonly string[], root = ROOT): string[] {
  return [path.join(root, 'scripts/start.mjs'), name, ...args];
}

export function runFile(
  file: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const { env = {}, ...rest } = options;
  const clean = { ...process.env, FORCE_COLOR: '0', VITEST: undefined, ...env };
  return new Promise((resolve) => {
    const child = execFile(file, args, { cwd: ROOT, ...rest, env: clean }, (_, stdout, stderr) => {
      resolve({ status: child.exitCode, stdout, stderr });
    });
  });
}

export const runScript = (name: string, args: readonly string[], root = ROOT): Promise<Ended> =>
  runFile(process.execPath, nodeArguments(name, args, root), { cwd: root });

interface Shown {
  readonly sound: boolean;
  readonly lines: readonly string[];
}

async function quietly(command: () => Promise<boolean>): Promise<Shown> {
  const { result: sound, stdout } = await captured(command);
  return { sound, lines: stdout.split('\n') };
}

/** Grades in this process. @returns whether the harness was without error, and what was printed */
export const gradeHere = (
  folder: string,
  options: Partial<GradeOptions> & { readonly out: string },
): Promise<Shown> => quietly(() => grade(folder, { jobs: 2, seed: 1, ...options }));

/** The same for `merge`. */
export const mergeHere = (folders: readonly string[], out: string, ...decide: string[]): Promise<Shown> =>
  quietly(() => merge(folders, { out, decide }));

const PARTS = [
  '.vscode',
  'exercises',
  'harness',
  'reference',
  'schemas',
  'scripts',
  'tests/exercises',
  'tests/measure',
  'tests/scenarios',
  'views',
  'tests/exercises.setup.ts',
  'tests/node-sandbox-host.ts',
  'tests/exercises.test.ts',
  '.editorconfig',
  '.github',
  '.npmrc',
  '.oxfmtrc.json',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vitest.config.ts',
];

/**
 * The project as a student has it: a copy, whose solutions may be changed.
 * @param options.into an empty folder; default: one that is removed after the test
 * @param options.exercises the ids of those to keep, where a test bundles the checks often: each time costs seconds with
 * all exercises; default: all
 */
export async function copyOfTheProject(
  options: { readonly into?: string; readonly exercises?: readonly string[] } = {},
): Promise<string> {
  const { into: folder = await temporaryFolder(), exercises } = options;
  await mkdir(path.join(folder, 'tests'));
  for (const part of PARTS) await cp(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  const all = await exerciseIds(folder);
  for (const id of all.filter((one) => !(exercises ?? all).includes(one)))
    for (const parent of ['exercises', 'tests/exercises'])
      await rm(path.join(folder, parent, id), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}
