import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pack } from '../../../harness/course/author/pack/index.ts';
import { ROOT, runFile } from './run.ts';

// The second course as an author begins with it: the example of the packed engine, in a folder outside of this project.

const folder = await mkdtemp(path.join(tmpdir(), 'second-course-'));
const IDS = await readdir(path.join(ROOT, 'tests/second-course/exercises'));
afterAll(() => rm(folder, { recursive: true }));

async function npm(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runFile('npm', ['--silent', ...args], { cwd: folder });
  expect(status, `${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
  return stdout;
}

beforeAll(async () => {
  const tarball = path.resolve(await pack(path.join(folder, 'packages')));
  await npm('init', '-y');
  await npm('install', '--save-dev', '--ignore-scripts', '--no-audit', '--no-fund', tarball);
  await cp(path.join(folder, 'node_modules/descent-grader/example'), folder, { recursive: true });
  await runFile('npx', ['descent-grader', 'init'], { cwd: folder });
});

test('the types and the generated files of a course that is built from the package are right', async () => {
  expect(await npm('exec', 'tsc')).toBe('');
  expect(await npm('run', 'generate', '--', '--check')).toBe('');
});

// One after the other: all of them take longer than a test may while the machine is busy.
test.each(IDS)('%s of a course that is built from the package has no breach', async (id) => {
  expect(await npm('run', 'calibrate', '--', id, '--seeds', '10')).toContain(
    'exercises: 1, seeds: 10, breaches: 0',
  );
});

test('npm test works in a course that is built from the package', async () => {
  expect((await npm('test')).match(/not started \(the grader works\)/g)).toHaveLength(IDS.length);
});

test('every misconception of a course that is built from the package is named', async () => {
  const names = (await readdir(path.join(folder, 'tests/exercises'), { recursive: true })).map(String);
  const known = names
    .filter((name) => name.includes('misconceptions/'))
    .map((name) => path.basename(name, '.ts'));
  await npm('run', 'demo');
  const grades = await readFile(path.join(folder, 'grades/demo/grades.json'), 'utf8');
  const diagnosed = new Set([...grades.matchAll(/"misconception": ?"([^"]+)"/g)].map(([, name]) => name));
  expect(known.length).toBeGreaterThan(8 * IDS.length);
  expect(known.filter((name) => !diagnosed.has(name))).toEqual([]);
});
