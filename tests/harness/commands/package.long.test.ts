import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pack } from '../../../harness/course/pack/index.ts';
import { temporaryFolder } from '../course/classes/folders.ts';
import { filesIn } from '../course/release/released.ts';
import { found, labelled } from '../course/release/telling-lines.ts';
import type { Ended } from './call.ts';
import { runFile } from './run.ts';

// What a lecturer does with the package, in an empty folder outside of this project.

const course = await mkdtemp(path.join(tmpdir(), 'course-'));
const packages = await mkdtemp(path.join(tmpdir(), 'packages-'));
afterAll(() => Promise.all([course, packages].map((folder) => rm(folder, { recursive: true }))));
const EXERCISE = '01-sum-of-squares';

const call = (args: string, cwd = course): Promise<Ended> =>
  runFile('npm', ['--silent', ...args.split(' ')], { cwd });

async function expectToWork(args: string, cwd = course): Promise<string> {
  const { status, stdout, stderr } = await call(args, cwd);
  expect(status, `${args}\n${stdout}${stderr}`).toBe(0);
  return stdout;
}

beforeAll(async () => {
  const tarball = await pack(packages);
  await writeFile(path.join(course, 'tsconfig.json'), '{ "mine": true }');
  await expectToWork('init -y');
  await expectToWork(`install --save-dev --ignore-scripts --no-audit --no-fund ${path.resolve(tarball)}`);
});

test('init makes a course that works and overwrites nothing', async () => {
  const { stdout } = await runFile('npx', ['descent-grader', 'init'], { cwd: course });
  expect(stdout).toContain(`exercises/${EXERCISE}/solution.ts`);
  const [page] = /(?<=How to write an exercise: )\S+/.exec(stdout)!;
  expect(await readFile(path.join(course, page), 'utf8')).toMatch(/^# Authoring/);
  expect(await readFile(path.join(course, 'tsconfig.json'), 'utf8')).toBe('{ "mine": true }');
  await cp(
    path.join(course, 'node_modules/descent-grader/harness/course/scaffold/course/tsconfig.json'),
    path.join(course, 'tsconfig.json'),
  );
  expect(await expectToWork('test')).toContain('not started (the grader works)');
  expect(await expectToWork('exec tsc')).toBe('');
  expect(await expectToWork('run generate -- --check')).toBe('');
  expect(await expectToWork('run calibrate -- --seeds 2')).toContain('breaches: 0');
  const again = await runFile('npx', ['descent-grader', 'init'], { cwd: course });
  expect(again.stdout).toMatch(/^\n*The course works/);
});

test('the course’s own solutions are a class, without a folder of samples', async () => {
  const table = await expectToWork('run demo -- --out grades/own');
  expect(table).toMatch(/student-01 .*6\/6\n +student-02 .*0\/6\n +student-03 .*3\/6\n/);
  const report = await readFile(path.join(course, 'grades/own/report/student-03.html'), 'utf8');
  expect(report).toContain('Your sumOfSquares leaves out negative numbers');
});

test('the package holds nothing of this project’s course, and installs without a script', async () => {
  const engine = path.join(course, 'node_modules/descent-grader');
  const names = (await readdir(engine, { recursive: true })).map(String);
  expect(names.filter((name) => /momentum|one-pole|landscape\.ts|pack\//.test(name))).toEqual([]);
  const description = await readFile(path.join(engine, 'package.json'), 'utf8');
  expect(description).not.toContain('"scripts"');
  const lines = await labelled();
  for (const [name, bytes] of await filesIn(engine)) expect(found(lines, String(bytes)), name).toEqual([]);
});

test('another exercise, a class, the page and the edition for students work', async () => {
  await expectToWork('run new-exercise -- 02-scaled --function scaled(x:vector):vector');
  expect(await expectToWork('run calibrate -- scaled --seeds 2')).toContain('breaches: 0');
  const wrong = await readFile(
    path.join(course, `tests/exercises/${EXERCISE}/misconceptions/leaves-out-negative-numbers.ts`),
    'utf8',
  );
  const classFolder = await temporaryFolder({ [`student-01/${EXERCISE}/solution.ts`]: wrong });
  expect(await expectToWork(`run grade -- ${classFolder} --out grades`)).toContain('student-01');
  const grades = await readFile(path.join(course, 'grades/grades.json'), 'utf8');
  expect(grades).toContain('leaves-out-negative-numbers');
  const out = await temporaryFolder();
  await expectToWork(`run explore -- --build ${path.join(out, 'page')}`);
  const edition = path.join(out, 'students');
  await expectToWork(`run release -- ${edition}`);
  await expectToWork('ci --ignore-scripts --no-audit --no-fund', edition);
  expect(await expectToWork('test', edition)).toContain('not started (the grader works)');
  await writeFile(path.join(edition, `exercises/${EXERCISE}/solution.ts`), wrong);
  const { stdout } = await call('test -- squares', edition);
  expect(stdout).toMatch(/likely +Your sumOfSquares leaves out negative numbers/);
});
