import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';

const ROOT = process.cwd();
const folder = await mkdtemp(path.join(tmpdir(), 'portable-arithmetic-'));
afterAll(() => rm(folder, { recursive: true }));

/** The lines, as `file:line`, that the project's lint rule for portable arithmetic reports in these files. */
async function reportedIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  for (const name of ['.oxlintrc.json', '.oxlint'])
    await cp(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  const oxlint = path.join(ROOT, 'node_modules', '.bin', 'oxlint');
  let report: string;
  try {
    report = execFileSync(oxlint, ['--format=unix'], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    report = (error as { stdout: string }).stdout;
  }
  return report
    .split('\n')
    .filter((line) => line.includes('portable-arithmetic'))
    .map((line) => /^[^:]+:\d+/.exec(line)![0])
    .toSorted();
}

const INEXACT = `export const square = (x: number): number => x ** 2;
export const level = (x: number): number => Math.log10(x);
export const { sin } = Math;
export const cosine = Math['cos'](1);
export const numbers = Math;
export let cube = 2;
cube **= 3;
export const root = Math.sqrt(Math.abs(-Math.PI)) * Math.max(1, Math.floor(2.5));
`;

test('the lint rule reports powers and functions that engines round differently, and no exact ones', async () => {
  const lines = [1, 2, 3, 4, 5, 7];
  const graded = ['harness/core/checks/a.ts', 'reference/b.ts', 'tests/exercises/01-loss/c.ts'];
  const others = ['harness/core/figures/d.ts', 'tests/exercises/01-loss/variants/e.ts', 'scripts/f.ts'];
  const files = Object.fromEntries([...graded, ...others].map((file) => [file, INEXACT]));
  expect(await reportedIn(files)).toEqual(graded.flatMap((file) => lines.map((line) => `${file}:${line}`)));
});

test('the lint rule finds nothing to report in reference/math.ts and the packages that it is made of', async () => {
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, 'reference', 'math.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
  });
  const bundled = outputFiles[0]!.text;
  expect(bundled).toContain('Math.sqrt');
  expect(await reportedIn({ 'reference/bundled.js': bundled })).toEqual([]);
});
