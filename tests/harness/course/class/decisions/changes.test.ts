import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type PointsChange, changesOf } from '../../../../../harness/course/class/decisions/changes.ts';
import { type Decision, Decisions } from '../../../../../harness/course/class/decisions/decisions.ts';
import type { CourseExercise } from '../../../../../harness/course/shared/exercises/index.ts';
import { readSolution } from '../../../../../harness/course/shared/files/read-solution.ts';
import { versionOf, versionOfAll } from '../../../../../harness/course/shared/model/version.ts';
import type { Grader } from '../../../../../harness/course/shared/workers/index.ts';
import { temporaryFolder } from '../../../folders.ts';
import { changesFake, fakePlan, graderThat, PLANS } from '../grade/fake-class.ts';

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

/** `ben 01-loss y: 0 → 1`, with the status where that is another one. */
const told = (changes: readonly PointsChange[]): string[] =>
  changes.map(({ submission, exercise, check, before, after }) => {
    const what = [submission, exercise ?? 'total', check].filter(Boolean).join(' ');
    const status = before.status === after.status ? '' : `, ${before.status} → ${after.status}`;
    return `${what}: ${before.points ?? 'pending'} → ${after.points ?? 'pending'}${status}`;
  });

test('after a check was corrected, the changes list each total, exercise and check with the points before and after', async () => {
  const folder = await temporaryFolder(CLASS);
  const out = await temporaryFolder();
  const again = async (grader: Grader, plans = PLANS) =>
    told(await changesFake(folder, out, { grader, plans }));
  expect(await again(letters('x'))).toEqual([]);
  expect(await again(letters('x'))).toEqual([]);
  expect(await again(letters('xy'), changed(2))).toEqual([
    'ann total: 1 → 2',
    'ann 01-loss: 1 → 2',
    'ann 01-loss y: 0 → 1',
  ]);
  expect(await again(letters('z'), changed(3))).toEqual([
    'ann total: 2 → 0',
    'ann 01-loss: 2 → 0',
    'ann 01-loss x: 1 → 0',
    'ann 01-loss y: 1 → 0',
    'ben total: 1 → 0',
    'ben 01-loss: 1 → 0',
    'ben 01-loss x: 1 → 0',
  ]);
});

test('a solution that was corrected, removed or handed in without earning points is a change', async () => {
  const folder = await temporaryFolder(CLASS);
  const out = await temporaryFolder();
  const again = async () => told(await changesFake(folder, out, { grader: letters('xy') }));
  await again();
  await writeFile(path.join(folder, 'ben/01-loss/solution.ts'), 'xy');
  await rm(path.join(folder, 'ben/04-momentum'), { recursive: true });
  await mkdir(path.join(folder, 'ann/04-momentum'));
  await writeFile(path.join(folder, 'ann/04-momentum/solution.ts'), 'z');
  expect(await again()).toEqual([
    'ann 04-momentum: 0 → 0, missing → graded',
    'ben 01-loss: 1 → 2',
    'ben 01-loss y: 0 → 1',
    'ben 04-momentum: 1 → 0, graded → missing',
  ]);
  expect(await again()).toEqual([]);
});

test('points that were pending and are known now are a change, also where they are 0', async () => {
  const folder = await temporaryFolder({
    'ann/01-loss/solution.ts': 'crash',
    'ben/01-loss/solution.ts': 'crash',
  });
  const out = await temporaryFolder();
  await changesFake(folder, out, { grader: letters('x') });
  await writeFile(path.join(folder, 'ann/01-loss/solution.ts'), 'x');
  await writeFile(path.join(folder, 'ben/01-loss/solution.ts'), 'y');
  expect(told(await changesFake(folder, out, { grader: letters('x') }))).toEqual([
    'ann total: pending → 1, pending → graded',
    'ann 01-loss: pending → 1, harness-error → graded',
    'ben total: pending → 0, pending → graded',
    'ben 01-loss: pending → 0, harness-error → graded',
  ]);
});

type About = Pick<Decision, 'submission' | 'exercise' | 'check' | 'points'>;

test('a decision is a change, and so is its end, also where nothing is graded again', async () => {
  const folder = await temporaryFolder({ ...CLASS, 'cem/01-loss/solution.ts': 'crash' });
  const out = await temporaryFolder();
  const versionIn = async ({ submission, exercise }: About): Promise<string> => {
    const grades = PLANS.map(async ({ id }) => {
      const read = readSolution(path.join(folder, submission, id));
      return { id, ...('source' in read ? { source: read.source } : {}) };
    });
    const all = await Promise.all(grades);
    return exercise === undefined ? versionOfAll(all) : versionOf(all.find(({ id }) => id === exercise)!);
  };
  const again = async (...decisions: readonly About[]) =>
    told(
      await changesFake(folder, out, {
        grader: letters('xy'),
        decisions: new Decisions(
          await Promise.all(
            decisions.map(async (one) => ({
              ...one,
              at: 'd.csv:2',
              comment: 'because',
              by: 'me',
              source: await versionIn(one),
            })),
          ),
        ),
      }),
    );
  expect(await again()).toEqual([]);
  const submission = 'ben';
  const check = { submission, exercise: '01-loss', check: 'y', points: 0.5 };
  expect(await again(check)).toEqual([
    'ben total: 2 → 2.5',
    'ben 01-loss: 1 → 1.5',
    'ben 01-loss y: 0 → 0.5',
  ]);
  expect(await again(check)).toEqual([]);
  expect(await again({ submission, exercise: '01-loss', points: 2 })).toEqual([
    'ben total: 2.5 → 3',
    'ben 01-loss: 1.5 → 2, graded → settled',
  ]);
  expect(await again({ submission, points: 4 })).toEqual([
    'ben total: 3 → 4, graded → settled',
    'ben 01-loss: 2 → 1, settled → graded',
  ]);
  // A total that was blank, and becomes 0: the exercise has nothing pending either.
  expect(await again({ submission: 'cem', points: 0 })).toEqual([
    'ben total: 4 → 2, settled → graded',
    'cem total: pending → 0, pending → settled',
    'cem 01-loss: pending → 0, harness-error → settled',
  ]);
  expect(await again()).toEqual([
    'cem total: 0 → pending, settled → pending',
    'cem 01-loss: 0 → pending, settled → harness-error',
  ]);
});

test('a decision that has lapsed is a change once', async () => {
  const folder = await temporaryFolder(CLASS);
  const out = await temporaryFolder();
  const about = {
    at: 'd.csv:2',
    submission: 'ben',
    exercise: '01-loss',
    points: 2,
    comment: 'because',
    by: 'me',
  };
  const again = async (source: string) =>
    told(
      await changesFake(folder, out, {
        grader: letters('xy'),
        decisions: new Decisions([{ ...about, source }]),
      }),
    );
  await changesFake(folder, out, { grader: letters('xy') });
  expect(await again('old')).toEqual([
    'ben total: 2 → pending, graded → pending',
    'ben 01-loss: 1 → pending, graded → undecided',
  ]);
  expect(await again('old')).toEqual([]);
  const read = readSolution(path.join(folder, 'ben/01-loss'));
  expect(await again(versionOf(read.kind === 'files' ? read : {}))).toEqual([
    'ben total: pending → 3, pending → graded',
    'ben 01-loss: pending → 2, undecided → settled',
  ]);
});

test('a run of some exercises says nothing about the total, nor about the others', async () => {
  const first = {
    '': { points: 3, status: 'graded' },
    a: { points: 1, status: 'graded' },
    'a x': { points: 1 },
  };
  const before = { ...first, b: { points: 2, status: 'graded' }, 'b y z': { points: 2 } };
  const partial = { b: { points: 0, status: 'graded' }, 'b y z': { points: 0 } };
  expect(told(changesOf('ben', before, partial))).toEqual(['ben b: 2 → 0', 'ben b y z: 2 → 0']);
});
