import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyOfTheProject, ROOT, runFile } from './run.ts';
import { shellSyntaxIn } from './shell-syntax.ts';
import { npmThatNotes } from './stand-ins.ts';
import { commandsIn, runJob, stepsOf, workflowOf } from './workflow-jobs.ts';

// Runs every command of the workflows but check.yml, whose commands workflows.slow.test.ts runs.

test('pages.yml: it runs only by hand, and publishes the page', async () => {
  const cwd = await copyOfTheProject();
  const { on, jobs } = workflowOf('pages.yml');
  expect(on).toEqual({ workflow_dispatch: null });
  const npm = await npmThatNotes(['ci']);
  const { build } = jobs;
  const ended = await runJob(build!.steps, { cwd, env: npm.env });
  expect(ended.map(({ status }) => status)).toEqual([0, 0]);
  const { path: published } = build!.steps.at(-1)!.with as { path: string };
  expect(readdirSync(path.join(cwd, published)).toSorted()).toEqual([
    'LICENSES.txt',
    'assets',
    'index.html',
    'site.json',
  ]);
});

test('class.yml: hidden checks, the roster and decisions are taken from the private repository', async () => {
  const checkout = {
    if: "${{ inputs.private != '' }}",
    with: { repository: '${{ inputs.private }}', path: 'private' },
  };
  expect(stepsOf('class.yml').filter(({ with: given }) => given && 'ssh-key' in given)).toMatchObject([
    checkout,
    checkout,
  ]);
  const cwd = await copyOfTheProject();
  mkdirSync(path.join(cwd, 'private/hidden'), { recursive: true });
  writeFileSync(path.join(cwd, 'private/roster.csv'), 'id,name\njane,Jane Doe\n');
  const npm = await npmThatNotes(['ci', 'run']);
  writeFileSync(path.join(cwd, 'private/decide.csv'), 'student,exercise,check,points,comment,by,source\n');
  mkdirSync(path.join(cwd, 'shards/1'), { recursive: true });
  const env = { ...npm.env, CLASS: 'class', GITHUB_STEP_SUMMARY: path.join(cwd, 'summary.md') };
  const { shard, merge } = workflowOf('class.yml').jobs;
  await runJob(shard!.steps, { cwd, env, shard: 1 });
  await runJob(merge!.steps, { cwd, env });
  expect(await npm.calls()).toEqual([
    'npm ci',
    'npm run grade -- --hidden private/hidden --roster private/roster.csv --shard 1/4 --out shards/1 -- class',
    'npm ci',
    'npm run grade -- merge shards/1 --decide private/decide.csv --out grades',
  ]);
  // The submissions may be there, too.
  mkdirSync(path.join(cwd, 'private/class'));
  await runJob(shard!.steps, { cwd, env, shard: 1 });
  expect((await npm.calls()).at(-1)).toMatch(/ -- private\/class$/);
});

test('class.yml: the shards, merged, are what one run writes', async () => {
  const cwd = await copyOfTheProject();
  for (const id of ['student-01', 'student-10', 'student-13'])
    cpSync(path.join(ROOT, 'tests/sample-class', id, '01-loss'), path.join(cwd, 'class', id, '01-loss'), {
      recursive: true,
    });
  const summary = path.join(cwd, 'step-summary.md');
  const npm = await npmThatNotes(['ci']);
  const env = { ...npm.env, CLASS: 'class', GITHUB_STEP_SUMMARY: summary };
  const { shard, merge } = workflowOf('class.yml').jobs;
  for (const k of [1, 2, 3, 4])
    for (const { status, stderr } of await runJob(shard!.steps, { cwd, env, shard: k }))
      expect([status, stderr]).toEqual([0, expect.anything()]);
  for (const { status } of await runJob(merge!.steps, { cwd, env })) expect(status).toBe(0);
  const whole = await runFile('npm', ['run', 'grade', '--', 'class', '--out', 'whole'], { cwd });
  expect(whole.status).toBe(0);
  for (const file of ['grades.json', 'moodle.csv', 'summary.md'])
    expect(readFileSync(path.join(cwd, 'grades', file), 'utf8')).toBe(
      readFileSync(path.join(cwd, 'whole', file), 'utf8'),
    );
  expect(readFileSync(summary, 'utf8')).toContain('student&#45;13');
});

test('platforms.yml: every step is one program with its arguments, and ends well', async () => {
  const { first, same } = workflowOf('platforms.yml').jobs;
  const lines = first!.steps.flatMap(({ run = [] }) => run);
  expect(shellSyntaxIn(lines)).toEqual([]);
  // Two exercises and students, to keep this test short.
  const exercises = ['01-loss', '04-momentum'];
  const cwd = await copyOfTheProject({ exercises });
  for (const id of exercises)
    for (const student of ['student-01', 'student-02'])
      cpSync(
        path.join(ROOT, 'tests/sample-class', student, id),
        path.join(cwd, 'tests/sample-class', student, id),
        { recursive: true },
      );
  const npm = await npmThatNotes(['ci']);
  // In the edition, too, which finds the libraries of the folder around it.
  for (const [k, { status, stderr }] of (await runJob(first!.steps, { cwd, env: npm.env })).entries())
    expect([lines[k], status, stderr]).toEqual([lines[k], 0, expect.not.stringContaining('    at ')]);
  expect(await npm.calls()).toEqual(['npm ci', 'npm ci']);
  const { path: uploaded } = first!.steps.at(-1)!.with as { path: string };
  for (const system of ['ubuntu', 'windows', 'macos'])
    for (const file of uploaded.trim().split('\n'))
      cpSync(path.join(cwd, file), path.join(cwd, `systems/${system}-latest`, file));
  expect((await runJob(same!.steps, { cwd, env: {} })).map(({ status }) => status)).toEqual([0, 0]);
  writeFileSync(path.join(cwd, 'systems/macos-latest/grades/grades.json'), '');
  expect((await runJob(same!.steps, { cwd, env: {} })).map(({ status }) => status)).toEqual([0, 1]);
});

test('student.yml: the summary is that of the grades', async () => {
  const cwd = await copyOfTheProject();
  const exercise = '03-gradient-descent';
  cpSync(path.join(ROOT, 'tests/sample-class/student-08', exercise), path.join(cwd, 'exercises', exercise), {
    recursive: true,
  });
  const summary = path.join(cwd, 'step-summary.md');
  const npm = await npmThatNotes(['ci']);
  const env = { ...npm.env, GITHUB_STEP_SUMMARY: summary };
  const ended = await runJob(workflowOf('student.yml').jobs['grade']!.steps, { cwd, env });
  // The last step is red: what is started is wrong.
  expect(ended.map(({ status }) => status)).toEqual([0, 0, 0, 1]);
  expect(await npm.calls()).toEqual(['npm ci']);
  expect(commandsIn(ended[1]!.stdout)).toEqual([expect.stringMatching(/^::stop-commands::[0-9a-f]{32}$/)]);
  expect(readFileSync(summary, 'utf8')).toMatch(/^## <code>exercises<\/code>: \d+ \/ \d+ points\n/);
  expect(ended[3]!.stdout).toContain('Every started exercise is fully right: no, not 03-gradient-descent.\n');
  expect(commandsIn(ended[3]!.stdout)).toHaveLength(1);
});
