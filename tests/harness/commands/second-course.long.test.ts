import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pack } from '../../../harness/course/pack/index.ts';
import { ROOT, runFile } from './run.ts';

// The second course as its author makes it: from the packed engine, in a folder outside of this project.

const folder = await mkdtemp(path.join(tmpdir(), 'second-course-'));
const IDS = await readdir(path.join(ROOT, 'tests/second-course/exercises'));
afterAll(() => rm(folder, { recursive: true }));

async function npm(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runFile('npm', ['--silent', ...args], { cwd: folder });
  expect(status, `${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
  return stdout;
}

test('a course of numerical analysis is built from the package', async () => {
  const tarball = path.resolve(await pack(path.join(folder, 'packages')));
  await npm('init', '-y');
  await npm('install', '--save-dev', '--ignore-scripts', '--no-audit', '--no-fund', tarball);
  await cp(path.join(ROOT, 'tests/second-course'), folder, { recursive: true });
  await runFile('npx', ['descent-grader', 'init'], { cwd: folder });
  expect(await npm('exec', 'tsc')).toBe('');
  expect(await npm('run', 'generate', '--', '--check')).toBe('');
  expect(await npm('run', 'calibrate', '--', '--seeds', '10')).toContain(
    `exercises: ${IDS.length}, seeds: 10, breaches: 0`,
  );
  expect((await npm('test')).match(/not started \(the grader works\)/g)).toHaveLength(IDS.length);
  const wrong = 'tests/exercises/11-roots/misconceptions/newton-uphill.ts';
  await cp(path.join(folder, wrong), path.join(folder, 'class/student-01/11-roots/solution.ts'));
  await npm('run', 'grade', '--', 'class', '--out', 'grades');
  expect(await readFile(path.join(folder, 'grades/grades.json'), 'utf8')).toContain('newton-uphill');
});
