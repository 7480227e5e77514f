import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { claimResults } from '../../../../../harness/course/class/results/result-folder.ts';
import type { DescribedStudents } from '../../../../../harness/course/shared/model/students.ts';
import { temporaryFolder } from '../../../folders.ts';
import { changesFake, fakeGrader, fakePlan, gradeFake, graderThat, PLANS } from './fake-class.ts';

const CLASS = {
  'anna/01-loss/solution.ts': 'abc',
  'anna/04-momentum/solution.ts': 'abcdef',
  'ben/01-loss/solution.ts': 'abcd',
  'two\nlines/04-momentum/solution.ts': 'ä',
  'zoë/01-loss/notes.txt': '',
};

test('a row for each submission and a column for each exercise, whatever ends first', async () => {
  const folder = await temporaryFolder(CLASS);
  const results = [];
  for (const turnsOf of [() => 1, (s: string) => s.length, (s: string) => 9 - s.length])
    for (const jobs of [1, 2, 7])
      results.push(await gradeFake(folder, await temporaryFolder(), { grader: fakeGrader(turnsOf, jobs) }));
  const [first, ...others] = results.map((grades) => JSON.stringify(grades));
  expect(new Set(others)).toEqual(new Set([first]));
  expect(
    results[0]!.submissions.map(({ id, points, maxPoints, exercises }) => [
      id,
      points,
      maxPoints,
      ...exercises.map(({ status, points: earned }) => `${status} ${earned}`),
    ]),
  ).toEqual([
    ['anna', 9, 20, 'graded 3', 'graded 6'],
    ['ben', 4, 20, 'graded 4', 'missing 0'],
    ['two\nlines', 1, 20, 'missing 0', 'graded 1'],
    ['zoë', 0, 20, 'missing 0', 'missing 0'],
  ]);
});

test('a known grade is not graded again, unless something that decides it has changed', async () => {
  const folder = await temporaryFolder(CLASS);
  const out = await temporaryFolder();
  const first = await gradeFake(folder, out);
  const again = async (run: object): Promise<number> => {
    const grader = fakeGrader();
    await gradeFake(folder, out, { grader, ...run });
    return grader.graded.length;
  };
  const grader = fakeGrader();
  expect(await gradeFake(folder, out, { grader })).toEqual(first);
  expect(grader.graded).toEqual([]);
  expect(await again({ seed: 2 })).toBe(4);
  expect(await again({ harness: 'sha256-other' })).toBe(4);
  expect(await again({})).toBe(4);
  expect(await again({ plans: [fakePlan('01-loss', 2), PLANS[1]] })).toBe(2);
  expect(await again({ plans: [fakePlan('01-loss', 2), PLANS[1]] })).toBe(0);
});

test('a class that another engine grades again says whose points changed', async () => {
  const folder = await temporaryFolder(CLASS);
  const out = await temporaryFolder();
  const graderFor = (most: number) =>
    graderThat(async ({ exercise, files }) => {
      const points = Math.min(files['solution.ts']!.length, most);
      const check = { id: 'length', title: '', points, maxPoints: 10, outcome: 'passed' as const };
      return { id: exercise, status: 'graded', points, maxPoints: 10, checks: [check] };
    });
  await gradeFake(folder, out, { grader: graderFor(10) });
  const grader = graderFor(4);
  expect(await changesFake(folder, out, { grader })).toEqual([]);
  expect(await changesFake(folder, out, { grader, harness: 'sha256-other' })).toEqual([
    {
      submission: 'anna',
      before: { points: 9, status: 'graded' },
      after: { points: 7, status: 'graded' },
    },
    {
      submission: 'anna',
      exercise: '04-momentum',
      before: { points: 6, status: 'graded' },
      after: { points: 4, status: 'graded' },
    },
    {
      submission: 'anna',
      exercise: '04-momentum',
      check: 'length',
      before: { points: 6 },
      after: { points: 4 },
    },
  ]);
});

test('an error of the harness earns nothing, is named, does not stop the class and is tried again', async () => {
  const folder = await temporaryFolder({ ...CLASS, 'ben/04-momentum/solution.ts': 'crash' });
  const out = await temporaryFolder();
  const { submissions } = await gradeFake(folder, out);
  expect(submissions.map(({ points }) => points)).toEqual([9, 4, 1, 0]);
  expect(submissions[1]!.exercises[1]).toMatchObject({
    status: 'harness-error',
    points: 0,
    note: 'the grader failed: Error: the worker is gone',
  });
  const grader = fakeGrader();
  await gradeFake(folder, out, { grader });
  expect(grader.graded).toEqual(['04-momentum crash']);
});

test.each([
  ['a file', (place: string) => writeFile(place, '')],
  ['a symbolic link', (place: string) => symlink('elsewhere', place)],
])(
  'if results cannot be written, because there is %s, one line says so and nothing is graded',
  async (what, put) => {
    const folder = await temporaryFolder(CLASS);
    const out = await temporaryFolder();
    await mkdir(path.join(out, 'elsewhere'));
    await claimResults(out);
    const place = path.join(out, 'results');
    await put(place);
    const grader = fakeGrader();
    await expect(gradeFake(folder, out, { grader })).rejects.toThrow(
      `${place} cannot be written: there is ${what} in its place`,
    );
    expect(grader.graded).toEqual([]);
    expect(await readdir(path.join(out, 'elsewhere'))).toEqual([]);
  },
);

test('what an import could not assign is undecided, whatever the class holds: it is pending, and what came is named', async () => {
  const folder = await temporaryFolder(CLASS);
  const out = await temporaryFolder();
  const undecided = new Map([
    ['ben', { '04-momentum': { files: ['momentum.ts', 'a.rar'], source: 'sha256-1' } }],
  ]);
  await mkdir(path.join(folder, 'ben/04-momentum'));
  await writeFile(path.join(folder, 'ben/04-momentum/solution.ts'), 'abc');
  const ben = async (open: DescribedStudents['undecided']) =>
    (await gradeFake(folder, out, { undecided: open })).submissions[1]!;
  expect(await ben(undecided)).toMatchObject({
    points: 4,
    pendingPoints: 10,
    exercises: [
      { status: 'graded', points: 4 },
      {
        status: 'undecided',
        source: 'sha256-1',
        points: 0,
        pendingPoints: 10,
        note: 'We received momentum.ts, a.rar, but could take nothing of it as the solution.',
      },
    ],
  });
  expect(await ben(new Map())).toMatchObject({ points: 7, exercises: [{}, { status: 'graded', points: 3 }] });
});
