import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const CORPORA = 'tests/corpus';
/** Shorter lines are too common to say where they come from. */
const LONG = 40;

async function textsIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return Promise.all(
    names.filter((name) => name.endsWith(ending)).map((name) => readFile(path.join(folder, name), 'utf8')),
  );
}

const linesOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split('\n').map((line) => line.trim().replace(/;$/, '')));

test('no solution of a corpus stands where students read', async () => {
  const solutions = linesOf(await textsIn(CORPORA, '.ts')).filter((line) => line.length >= LONG);
  expect(solutions.length).toBeGreaterThan(100);
  const starters = new Set(linesOf(await textsIn('exercises', '.ts')));
  const read = [
    await readFile('README.md', 'utf8'),
    ...(await textsIn('docs', '.md')),
    ...(await textsIn('exercises', '.md')),
  ].join('\n');
  expect(solutions.filter((line) => !starters.has(line) && read.includes(line))).toEqual([]);
});
