import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { courseCode, courseIds } from '../../../../harness/course/exercises/index.ts';
import {
  type ComparedSolution,
  findLookAlikes,
  fingerprintOf,
} from '../../../../harness/course/look-alikes/index.ts';
import { DISGUISES } from './disguises.ts';

const ROOT = process.cwd();

const ids = await courseIds(ROOT);
const code = (await courseCode(ROOT, ids))!;
const compared = code.map((one) => ({ ...one, fingerprint: fingerprintOf(one.files) }));
const variants = code.filter(({ answer }) => answer?.includes('/variants/'));

/** Those two as the only students; what they wrote is unknown to the course. */
function areFound(
  exercise: string,
  answers: readonly (string | undefined)[],
  texts: readonly string[],
): boolean {
  const solutions = texts.map((text, k): ComparedSolution => ({
    exercise,
    submission: `student-${k}`,
    fingerprint: fingerprintOf({ 'solution.ts': text }),
  }));
  const known = compared.filter((one) => one.exercise === exercise && !answers.includes(one.answer));
  return findLookAlikes([exercise], solutions, known).some(({ submissions }) => submissions.length === 2);
}

const textOf = ({ files }: (typeof variants)[number]): string => Object.values(files)[0]!;

describe('a copied variant in disguise', () => {
  test.each(Object.entries(DISGUISES))('%s: at least 95 of 100 are found', (_, disguise) => {
    const lost = variants.filter((variant) => {
      const { exercise, answer } = variant;
      const text = textOf(variant);
      expect(disguise(text)).not.toBe(text);
      return !areFound(exercise, [answer], [text, disguise(text)]);
    });
    expect(variants.length).toBeGreaterThan(100);
    expect(lost.length / variants.length, lost.map(({ answer }) => answer).join(' ')).toBeLessThan(0.05);
  });
});

test('of all pairs of variants, which nobody copied, none is found', () => {
  const pairs = variants.flatMap((one, k) =>
    variants
      .slice(k + 1)
      .flatMap((other) => (other.exercise === one.exercise ? [[one, other] as const] : [])),
  );
  const alarms = pairs.filter(([one, other]) =>
    areFound(one.exercise, [one.answer, other.answer], [textOf(one), textOf(other)]),
  );
  expect(pairs.length).toBeGreaterThan(500);
  expect(alarms.map(([one, other]) => `${one.answer} ${other.answer}`)).toEqual([]);
});

describe('the solutions of the sample class', () => {
  const CLASS = path.join(ROOT, 'tests/sample-class');
  const solutionsOf = (student: string, submission: string, disguise = (text: string) => text) =>
    ids.flatMap((exercise): ComparedSolution[] => {
      const file = path.join(CLASS, student, exercise, 'solution.ts');
      if (!existsSync(file)) return [];
      const text = disguise(readFileSync(file, 'utf8'));
      return [{ exercise, submission, fingerprint: fingerprintOf({ 'solution.ts': text }) }];
    });
  const students = ['student-01', 'student-02', 'student-03', 'student-04', 'student-05'];
  const found = (solutions: readonly ComparedSolution[]) =>
    findLookAlikes(ids, solutions, compared).map(({ submissions }) => submissions.join(' '));

  test('those of different students are no look-alikes', () => {
    expect(found(students.flatMap((student) => solutionsOf(student, student)))).toEqual([]);
  });

  test.each(students)(
    'those of %s are found in every disguise, though they are written like many variants',
    (student) => {
      const missed = Object.entries(DISGUISES).filter(
        ([, disguise]) =>
          found([...solutionsOf(student, 'one'), ...solutionsOf(student, 'two', disguise)]).join() !==
          'one two',
      );
      expect(missed.map(([name]) => name)).toEqual([]);
    },
  );
});

test('a class of 300 with 8 exercises takes less than five seconds', async () => {
  const before = process.cpuUsage();
  const solutions = ids.flatMap((exercise) => {
    const own = variants.filter((one) => one.exercise === exercise);
    return Array.from({ length: 300 }, (_, k): ComparedSolution => {
      // Each with numbers of its own in half of its lines.
      const text = textOf(own[k % own.length]!).replaceAll(/\d+/g, (digits, at: number) =>
        at % 2 ? digits : `${digits}${k}`,
      );
      return { exercise, submission: `student-${k}`, fingerprint: fingerprintOf({ 'solution.ts': text }) };
    });
  });
  expect(findLookAlikes(ids, solutions, compared).length).toBeGreaterThan(0);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(5);
});
