import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { largeClass, writeClass } from './classes.ts';

/** What came of a run that was killed again and again. */
export interface Killed {
  /** How many solutions the journal held when it was killed, each time. */
  readonly graded: readonly number[];
  /** Solutions that the journal held more than once at any time. */
  readonly twice: number;
  /** Whether all files of the results are those of a run that nobody killed, byte for byte. */
  readonly isSame: boolean;
}

async function filesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'base64')));
  return new Map(files.map((file, k) => [path.relative(folder, file), texts[k]!]));
}

async function pairsIn(out: string): Promise<string[]> {
  const text = await readFile(path.join(out, 'journal.ndjson'), 'utf8').catch(() => '');
  const lines = text
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== '{"complete":true}');
  return lines.map((line) => (JSON.parse(line) as { submission: string }).submission);
}

/**
 * Grades a class of one exercise, once in peace and once with `kill -9` at moments that chance chooses.
 * @param times how often it is killed; moments that come after its end are not counted
 */
export async function gradeKilled(
  root: string,
  exercise: string,
  size: number,
  times: number,
): Promise<Killed> {
  const folder = path.join(root, 'node_modules', '.cache', 'bench', 'killed');
  await rm(folder, { recursive: true, force: true });
  await writeClass(path.join(folder, 'class'), await largeClass(root, exercise, size));
  const start = (out: string) =>
    spawn(
      process.execPath,
      ['scripts/start.mjs', 'grade', path.join(folder, 'class'), '--exercise', exercise, '--out', out],
      { cwd: root, stdio: 'ignore' },
    );
  const [peaceful, killed] = [path.join(folder, 'peaceful'), path.join(folder, 'killed')];
  const begin = performance.now();
  await once(start(peaceful), 'exit');
  const whole = performance.now() - begin;
  // Early moments more often than late ones: at each a part of what is left is graded.
  const moments = fc.sample(fc.double({ min: 0.1, max: 0.4, noNaN: true }), { seed: 1, numRuns: times });
  const graded: number[] = [];
  let twice = 0;
  for (const moment of moments) {
    const child = start(killed);
    const ended = once(child, 'exit');
    await sleep(moment * whole);
    child.kill('SIGKILL');
    await ended;
    const pairs = await pairsIn(killed);
    graded.push(pairs.length);
    twice += pairs.length - new Set(pairs).size;
  }
  await once(start(killed), 'exit');
  const [one, other] = [await filesOf(peaceful), await filesOf(killed)];
  const isSame = one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);
  await rm(folder, { recursive: true });
  return { graded, twice, isSame };
}
