import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Decision, Decisions, versionOf } from '../../../../harness/course/classes/decisions.ts';
import { readSolution } from '../../../../harness/course/classes/read-solution.ts';
import type { CourseExercise } from '../../../../harness/course/exercises/index.ts';
import type { Grader } from '../../../../harness/course/workers/index.ts';
import { changesFake, fakePlan, graderThat, PLANS } from './fake-class.ts';
import { temporaryFolder } from './folders.ts';

/** A grader with one check for each letter: it passes if the source contains the letter. */
const letters = (checks: string): Grader =>
  graderThat(async ({ exercise, files }) => {
    const source = files['solution.ts']!;
    if (source === 'crash') throw new Error('gone');
    const grades = [...checks].map((id) => {
      const points = source.includes(id) ? 1 : 0;
      return { id, points, maxPoints: 1, outcome: points ? 'passed' : 'failed' } as const;
    });
    const points = grades.filter(({ outcome }) => outcome === 'passed').length;
    return { id: exercise, status: 'graded', points, maxPoints: checks.length, checks: grades };
  });

const CLASS = {
  'ann/01-loss/solution.ts': 'xy',
  'ben/01-loss/solution.ts': 'x',
  'ben/04-momentum/solution.ts': 'y',
};
const changed = (fingerprint: number): CourseExercise[] => [fakePlan('01-loss', fingerprint), PLANS[1]!];

test('after a check was corrected, the changes list each student, the check and the points before and after', async () => {
  const folder = await temporaryFolder(CLASS);
  const out = await temporaryFolder();
  expect(await changesFake(folder, out, { grader: letters('x') })).toEqual([]);
  expect(await changesFake(folder, out, { grader: letters('x') })).toEqual([]);
  expect(await changesFake(folder, out, { grader: letters('xy'), plans: changed(2) })).toMatchObject([
    { submission: 'ann', exercise: '01-loss', check: 'y', before: 0, after: 1 },
  ]);
  expect(await changesFake(folder, out, { grader: letters('z'), plans: changed(3) })).toMatchObject([
    { submission: 'ann', exercise: '01-loss', check: 'x', before: 1, after: 0 },
    { submission: 'ann', exercise: '01-loss', check: 'y', before: 1, after: 0 },
    { submission: 'ben', exercise: '01-loss', check: 'x', before: 1, after: 0 },
  ]);
});

test('a solution that was corrected or removed is a change', async () => {
  const folder = await temporaryFolder(CLASS);
  const out = await temporaryFolder();
  const again = () => changesFake(folder, out, { grader: letters('xy') });
  await again();
  await writeFile(path.join(folder, 'ben/01-loss/solution.ts'), 'xy');
  await rm(path.join(folder, 'ben/04-momentum'), { recursive: true });
  expect(await again()).toMatchObject([
    { submission: 'ben', exercise: '01-loss', check: 'y', before: 0, after: 1 },
    { submission: 'ben', exercise: '04-momentum', check: 'y', before: 1, after: 0 },
  ]);
  expect(await again()).toEqual([]);
});

test('after a harness error the change is of the exercise as a whole, because its points were pending', async () => {
  const folder = await temporaryFolder({ 'ann/01-loss/solution.ts': 'crash' });
  const out = await temporaryFolder();
  await changesFake(folder, out, { grader: letters('x') });
  await writeFile(path.join(folder, 'ann/01-loss/solution.ts'), 'x');
  expect(await changesFake(folder, out, { grader: letters('x') })).toMatchObject([
    { submission: 'ann', exercise: '01-loss', before: 0, after: 1 },
  ]);
});

test('a decision is a change, and so is its end, also where nothing is graded again', async () => {
  const folder = await temporaryFolder(CLASS);
  const out = await temporaryFolder();
  const again = (...decisions: readonly Omit<Decision, 'at' | 'comment' | 'submission'>[]) =>
    changesFake(folder, out, {
      grader: letters('xy'),
      decisions: new Decisions(
        decisions.map((one) => ({ ...one, at: 'd.csv:2', comment: 'because', submission: 'ben' })),
        true,
      ),
    });
  const version = { source: 's', checks: 'c' };
  expect(await again()).toEqual([]);
  const check = { exercise: '01-loss', check: 'y', points: 0.5, ...version };
  expect(await again(check)).toMatchObject([
    { submission: 'ben', exercise: '01-loss', check: 'y', before: 0, after: 0.5 },
  ]);
  expect(await again(check)).toEqual([]);
  expect(await again({ exercise: '01-loss', points: 2, ...version })).toMatchObject([
    { submission: 'ben', exercise: '01-loss', before: 1.5, after: 2, totalBefore: 2.5 },
  ]);
  expect(await again({ points: 4, ...version })).toMatchObject([
    { submission: 'ben', before: 3, after: 4, totalBefore: 3 },
    { submission: 'ben', exercise: '01-loss', before: 2, after: 1, totalBefore: 3 },
  ]);
  expect(await again({ points: 4, ...version }, check)).toMatchObject([
    { submission: 'ben', exercise: '01-loss', check: 'y', totalBefore: 4 },
  ]);
  expect(await again()).toMatchObject([
    { submission: 'ben', before: 4, after: 2 },
    { submission: 'ben', exercise: '01-loss', check: 'y' },
  ]);
});

test('a decision that has lapsed is a change once', async () => {
  const folder = await temporaryFolder(CLASS);
  const out = await temporaryFolder();
  const about = { submission: 'ben', exercise: '01-loss', points: 2, comment: 'because', checks: 'c' };
  const again = (source: string) =>
    changesFake(folder, out, { grader: letters('xy'), decisions: new Decisions([{ ...about, source }]) });
  await changesFake(folder, out, { grader: letters('xy') });
  expect(await again('old')).toMatchObject([{ submission: 'ben', exercise: '01-loss', before: 1, after: 0 }]);
  expect(await again('old')).toEqual([]);
  const read = await readSolution(path.join(folder, 'ben/01-loss'));
  const { source } = versionOf(read.kind === 'files' ? read.source : undefined, '');
  expect(await again(source)).toMatchObject([
    { submission: 'ben', exercise: '01-loss', before: 0, after: 2 },
  ]);
});
