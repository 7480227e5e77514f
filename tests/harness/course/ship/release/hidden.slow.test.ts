import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import { release } from '../../../../../harness/course/ship/release/index.ts';
import { ROOT } from '../../../commands/run.ts';
import { npmThatNotes } from '../../../commands/stand-ins.ts';
import { runJob, type Step } from '../../../commands/workflow-jobs.ts';
import { temporaryFolder } from '../../../folders.ts';
import { editionWithHiddenChecks, SECRETS } from './hidden-edition.ts';
import { filesIn, handIn, namesOf, npmIn } from './released.ts';

const folder = await editionWithHiddenChecks();

test('hidden checks leave the number of their points in the edition, and nothing else', async () => {
  const [right] = await namesOf('01-loss', 'variants');
  await handIn(path.join(folder, 'exercises'), '01-loss', 'variants', right!);
  for (const [name, bytes] of await filesIn(folder))
    for (const secret of SECRETS) expect(String(bytes).includes(secret), `${name}: ${secret}`).toBe(false);
  expect(await readFile(path.join(folder, 'README.md'), 'utf8')).toContain('| 10 and 5 later |');
});

test('npm test says how many points are graded later, and shows no full marks', async () => {
  const { status, stdout } = await npmIn(folder, ['test', '--', 'loss']);
  const lines = stdout.trimEnd().split('\n');
  expect(lines[1]).toMatch(/^01-loss .* 10 \/ 15, 5 graded later$/);
  expect(lines).toContain('      5 points are graded later, by checks that only instructors have');
  expect(lines.filter((line) => line.includes('█'))).toEqual([
    '  01-loss  █████████████░░░░░░░  10 / 15, 5 graded later',
    '  total    █████████████░░░░░░░  10 / 15, 5 graded later',
  ]);
  // Everything that a student can see is right.
  expect(status).toBe(0);
  const other = await npmIn(folder, ['test', '--', 'momentum']);
  expect(other.stdout).toContain('04-momentum  ░░░░░░░░░░░░░░░░░░░░  not started (the grader works)');
});

test('its workflow grades a push: every command runs, and the summary says what is graded later', async () => {
  const { jobs } = parse(await readFile(path.join(folder, '.github/workflows/grade.yml'), 'utf8')) as {
    jobs: { grade: { steps: Step[] } };
  };
  const summary = path.join(await temporaryFolder(), 'summary.md');
  const npm = await npmThatNotes(['ci']);
  const env = { ...npm.env, GITHUB_STEP_SUMMARY: summary };
  const ended = await runJob(jobs.grade.steps, { cwd: folder, env });
  expect(ended.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
  const text = await readFile(summary, 'utf8');
  expect(text).toMatch(/^## <code>exercises<\/code>: 10 \/ 25 points\n/);
  expect(text).toContain(': 10 / 15, 5 graded later\n');
  const grades = JSON.parse(await readFile(path.join(folder, 'grades/grades.json'), 'utf8')) as Grades;
  expect(grades.submissions[0]!.exercises[0]!.checks.at(-1)).toMatchObject({
    outcome: 'later',
    maxPoints: 5,
  });
});

test('the edition has no option for hidden checks, and a folder without any is refused', async () => {
  const { status, stderr } = await npmIn(folder, ['run', 'grade', '--', '--hidden', folder]);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^Unknown option '--hidden'\./)]);
  const empty = await temporaryFolder();
  await expect(release({ root: ROOT, folder: path.join(empty, 'new'), hidden: empty })).rejects.toThrow(
    /contains no hidden checks/,
  );
});
