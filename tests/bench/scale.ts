import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { largeClass, writeClass } from './classes.ts';

/** Preload it, and a process says at its end how much memory it had at most. */
export const PEAK = pathToFileURL(fileURLToPath(new URL('./peak-memory.mjs', import.meta.url))).href;

/** How a class of some size was graded, by the command, all results written. */
export interface Scale {
  readonly size: number;
  /** Of wall clock, in ms; a process starts once, whatever the size. */
  readonly perSubmission: number;
  /** Of the whole process with its workers, in MiB. */
  readonly peakMemory: number;
}

/** Generates a class and grades it in a process of its own. */
export async function gradeLarge(root: string, exercise: string, size: number): Promise<Scale> {
  const folder = path.join(root, 'node_modules', '.cache', 'bench', `class-of-${size}`);
  await rm(folder, { recursive: true, force: true });
  await writeClass(path.join(folder, 'class'), await largeClass(root, exercise, size));
  const args = ['scripts/start.mjs', 'grade', path.join(folder, 'class'), '--out', path.join(folder, 'out')];
  const begin = performance.now();
  const { stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', PEAK, ...args, '--exercise', exercise],
    { cwd: root, maxBuffer: 2 ** 26 },
  );
  const wall = performance.now() - begin;
  await rm(folder, { recursive: true });
  return {
    size,
    perSubmission: wall / size,
    peakMemory: Number(/peak memory: ([\d.]+) MiB/.exec(stderr)![1]),
  };
}
