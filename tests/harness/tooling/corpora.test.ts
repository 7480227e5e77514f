import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ENGINE as ROOT } from '../../../harness/course/shared/bundle/engine.mjs';
import { exerciseIds } from '../../../harness/course/shared/exercises/index.ts';
import { readCorpus } from '../../measure/read-corpus.ts';

/** A shorter line is written alike by many. */
const LONG = 40;

const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
const isIn = (...folders: readonly string[]) =>
  files.filter((file) => folders.some((one) => file.startsWith(one)));

/** The long lines of some texts, but imports, which give nothing away, without what they are indented by. */
const longLinesOf = (texts: readonly string[]): Set<string> =>
  new Set(
    texts
      .flatMap((text) => text.split('\n'))
      .map((line) => line.trim())
      .filter((line) => line.length >= LONG && !line.startsWith('import ')),
  );
const linesOf = (some: readonly string[]): Set<string> =>
  longLinesOf(some.map((file) => readFileSync(path.join(ROOT, file), 'utf8')));

/** What a task gives away, and what the right answers have, too. */
const common = linesOf(isIn('exercises/', 'reference/'));
/** What others write, too. */
for (const line of [
  'const { start, stepSize, momentumCoeff, steps } = settings;',
  'function power(base: number, exponent: number): number {',
  'const [[a, b], [, c]] = hessian as [[number, number], [number, number]];',
])
  common.add(line);
const ids = await exerciseIds(ROOT);
const corpora = await Promise.all(
  ['open', 'blind.zip', 'blind-second.zip'].map((name) =>
    readCorpus(path.join(ROOT, 'tests/corpus', name), ids),
  ),
);
const secret = [
  ...longLinesOf(corpora.flatMap(({ solutions }) => solutions.map(({ source }) => source))),
].filter((line) => !common.has(line));

test('what editions, pages, packages and documents are made of has no line of a corpus', () => {
  expect(secret.length).toBeGreaterThan(4000);
  // Tests are in none of them; checks and misconceptions are, as bundles.
  const published = files.filter((file) => file !== '' && !file.startsWith('tests/'));
  const checks = files.filter((file) => /^tests\/exercises\/[^/]+\/[^/]+$/.test(file));
  const lines = linesOf([...published, ...checks]);
  expect(secret.filter((line) => lines.has(line))).toEqual([]);
});

test('docs/truth.md has the hashes of the frozen corpora, which are still theirs', async () => {
  const page = readFileSync(path.join(ROOT, 'docs/truth.md'), 'utf8');
  const [open, ...frozen] = corpora;
  expect(open!.isFrozen).toBe(false);
  for (const { isFrozen, hash } of frozen) {
    expect(isFrozen).toBe(true);
    expect(page).toContain(`\`${hash}\``);
  }
});
