import { existsSync } from 'node:fs';
import { copyFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pack } from '../../../harness/course/author/pack/index.ts';
import { blocksIn } from '../blocks.ts';
import { filesIn } from '../course/ship/release/released.ts';
import { found, labelled } from '../course/ship/release/telling-lines.ts';
import { temporaryFolder } from '../folders.ts';
import type { Ended } from './call.ts';
import { playPage, runIn } from './play-page.ts';
import { runFile } from './run.ts';
import { runJob, type Step } from './workflow-jobs.ts';

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
  await copyFile(tarball, path.join(course, path.basename(tarball)));
  await writeFile(path.join(course, 'tsconfig.json'), '{ "mine": true }');
  await expectToWork('init -y');
  await expectToWork(`install --save-dev --ignore-scripts --no-audit --no-fund ./${path.basename(tarball)}`);
});

test('init makes a course that works and overwrites nothing', async () => {
  const { stdout } = await runFile('npx', ['descent-grader', 'init'], { cwd: course });
  expect(stdout).toContain(`exercises/${EXERCISE}/solution.ts`);
  const [page] = /(?<=How to write an exercise: )\S+/.exec(stdout)!;
  expect(await readFile(path.join(course, page), 'utf8')).toMatch(/^# Authoring/);
  expect(await readFile(path.join(course, 'tsconfig.json'), 'utf8')).toBe('{ "mine": true }');
  await cp(
    path.join(course, 'node_modules/descent-grader/harness/course/author/scaffold/course/tsconfig.json'),
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
  expect(report).toContain('Your sumOfSquares is right for the example of the task alone');
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
  await expectToWork('run new-exercise -- 02-scaled --function scaled(f:(x:number)=>number,x:Vector):Vector');
  expect(await expectToWork('run calibrate -- scaled --seeds 2')).toContain('breaches: 0');
  expect(await expectToWork('exec tsc')).toBe('');
  const wrong = await readFile(
    path.join(course, `tests/exercises/${EXERCISE}/misconceptions/fits-the-example.ts`),
    'utf8',
  );
  const classFolder = await temporaryFolder({ [`student-01/${EXERCISE}/solution.ts`]: wrong });
  expect(await expectToWork(`run grade -- ${classFolder} --out grades`)).toContain('student-01');
  const grades = await readFile(path.join(course, 'grades/grades.json'), 'utf8');
  expect(grades).toContain('fits-the-example');
  const out = await temporaryFolder();
  await expectToWork(`run explore -- --build ${path.join(out, 'page')}`);
  const edition = path.join(out, 'students');
  await expectToWork(`run release -- ${edition}`);
  await expectToWork('ci --ignore-scripts --no-audit --no-fund', edition);
  expect(await expectToWork('test', edition)).toContain('not started (the grader works)');
  await writeFile(path.join(edition, `exercises/${EXERCISE}/solution.ts`), wrong);
  const { stdout } = await call('test -- squares', edition);
  expect(stdout).toMatch(/likely +Your sumOfSquares is right for the example of the task alone/);
});

test('every page of the package that a page of it links to is there, and its version is that of the tarball', async () => {
  const engine = path.join(course, 'node_modules/descent-grader');
  const names = (await readdir(path.join(engine, 'docs'), { recursive: true })).map(String);
  const pages = ['README.md', ...names.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  expect(pages.length).toBeGreaterThan(4);
  const dead: string[] = [];
  for (const page of pages) {
    const text = (await readFile(path.join(engine, page), 'utf8')).replaceAll(/^```.*?^```$/gms, '');
    for (const [, target] of text.matchAll(/\]\((?!https:)([^)#\s]+)/g))
      if (!existsSync(path.join(engine, path.dirname(page), target!))) dead.push(`${page}: ${target}`);
  }
  expect(dead).toEqual([]);
  const tarball = (await readdir(course)).find((name) => name.endsWith('.tgz'));
  for (const page of ['README.md', 'docs/authoring.md'])
    expect(await readFile(path.join(engine, page), 'utf8')).toContain(`./${tarball}`);
});

test('the page for authors can be followed, and the workflow of init is green in a clone with an empty cache of npm', async () => {
  const page = await readFile(path.join(course, 'node_modules/descent-grader/docs/authoring.md'), 'utf8');
  const printed = await playPage(course, blocksIn(page));
  expect(printed).toMatch(/^10-smoothing: 1 right solution, 5 misconceptions, 0 breaches$/m);
  // The mathematics that the page recommends.
  const reference = path.join(course, 'reference/sum-of-squares.ts');
  await writeFile(
    reference,
    `import { hypot } from './math.ts';\n\n${(await readFile(reference, 'utf8')).replace('one * one', 'hypot(one, 0) ** 2')}`,
  );
  await runIn(
    course,
    'git init -q && git add -A && git -c user.name=x -c user.email=x@example.org commit -qm course',
  );
  const clone = path.join(await temporaryFolder(), 'clone');
  await runIn(course, `git clone -q . ${clone}`);
  const workflow = await readFile(path.join(clone, '.github/workflows/check.yml'), 'utf8');
  const { steps } = (parse(workflow) as { jobs: { check: { steps: Step[] } } }).jobs.check;
  const env = { ...process.env, npm_config_cache: await temporaryFolder() };
  const ended = await runJob(steps, { cwd: clone, env });
  expect(ended.map(({ status, stdout, stderr }) => (status === 0 ? 'ok' : stdout + stderr))).toEqual(
    Array<string>(5).fill('ok'),
  );
});
