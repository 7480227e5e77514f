import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import { resultFiles } from '../../../../../harness/course/reports/index.ts';
import { check, classOf, exercise, SEEDED } from '../grades.ts';
import { hostileClass } from './hostile.ts';

const earned = exercise([check({ points: 2, outcome: 'passed' })]);

async function namesOf(outline: Grades): Promise<string[]> {
  const names: string[] = [];
  async function* submissions() {
    for (const grade of outline.submissions) yield { grade };
  }
  for await (const { name } of resultFiles(outline, submissions)) names.push(name);
  return names;
}

const FOR_ALL = ['moodle.csv', 'canvas.csv', 'junit.xml', 'summary.md'];

describe('the files of a run', () => {
  test('of a class', async () => {
    const grades = classOf([
      ['student-01', earned, earned],
      ['Anna', earned, earned],
    ]);
    expect((await namesOf(grades)).toSorted()).toEqual(
      [...FOR_ALL, 'gradescope/student-01.json', 'gradescope/anna~8a17e39e25f9df65.json'].toSorted(),
    );
  });

  test('of a single submission: annotations too', async () => {
    const grades = classOf([['exercises', earned, earned]]);
    expect((await namesOf(grades)).toSorted()).toEqual(
      [...FOR_ALL, 'gradescope/exercises.json', 'annotations.txt'].toSorted(),
    );
  });

  test('laws: one file each, and none outside of its folder', async () => {
    await fc.assert(
      fc.asyncProperty(hostileClass, async (grades) => {
        const ids = new Set(grades.submissions.map(({ id }) => id));
        const submissions = [...ids].map((id) => grades.submissions.find((one) => one.id === id)!);
        const names = await namesOf({ ...grades, submissions });
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^(gradescope\/)?[a-z0-9][a-z0-9._~-]*$/);
      }),
      SEEDED,
    );
  });
});
