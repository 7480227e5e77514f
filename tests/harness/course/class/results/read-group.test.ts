import path from 'node:path';
import { expect, test } from 'vitest';
import { readGroup } from '../../../../../harness/course/class/results/read-group.ts';
import { seal } from '../../../../../harness/course/shared/files/sealed.ts';
import { temporaryFolder, type Tree } from '../../../folders.ts';
import { submissionOf } from '../../page/classes.ts';
import { check, exercise } from '../reports/grades.ts';

const wrong = (digit: string, actual: number) =>
  exercise([check({ counterexample: {}, expected: 81, actual })], { source: `sha256-${digit.repeat(64)}` });

const STUDENTS = {
  anna: wrong('a', 27),
  ben: wrong('b', 27),
  cem: wrong('c', 1),
  dora: wrong('d', 1),
  emil: wrong('e', 0),
};

const GRADES = {
  seed: 1,
  versions: { engine: '0.2.0' },
  exercises: [],
  submissions: Object.entries(STUDENTS).map(([id, grade]) => submissionOf(id, [grade])),
};

/** Results by the digit of the solution. */
const RESULTS: Tree = Object.fromEntries(
  Object.entries(STUDENTS).map(([id, grade], k) => {
    const key = `sha256-${String(k).repeat(64)}`;
    return [`results/01-loss.${key}.json`, `${seal({ key, grade, files: { 'solution.ts': id } }).text}\n`];
  }),
);

const folderWith = (grades: unknown, results = RESULTS): Promise<string> =>
  temporaryFolder({
    'grades.json': typeof grades === 'string' ? grades : JSON.stringify(grades),
    ...results,
  });

/** What is said, without the folder. */
const refusal = (out: string, group = '01-loss/aaaaaaaa'): string => {
  try {
    return JSON.stringify(readGroup(out, group));
  } catch (error) {
    return (error as Error).message.replaceAll(out, 'DIR');
  }
};

test('a group has the solutions that were graded, by their hashes', async () => {
  const out = await folderWith(GRADES);
  expect(readGroup(out, '01-loss/aaaaaaaa')).toEqual({
    exercise: '01-loss',
    solutions: [
      { submission: 'anna', files: { 'solution.ts': 'anna' } },
      { submission: 'ben', files: { 'solution.ts': 'ben' } },
    ],
  });
});

test('a folder without grades, or with something else in their place, says so', async () => {
  expect(refusal(path.join(await temporaryFolder(), 'nowhere'))).toBe(
    'DIR has no grades.json: give the folder into which "npm run grade" wrote, its --out',
  );
  for (const grades of [{ seed: 1 }, 'null', '{"seed":', '[]'])
    expect(refusal(await folderWith(grades))).toBe(
      'DIR/grades.json does not have the grades of a class: grade the class again',
    );
});

test('a group that does not exist is refused with those that do', async () => {
  expect(refusal(await folderWith(GRADES), '01-loss/eeeeeeee')).toBe(
    'DIR has no group "01-loss/eeeeeeee": its report lists 01-loss/aaaaaaaa, 01-loss/cccccccc',
  );
  expect(refusal(await folderWith({ ...GRADES, submissions: GRADES.submissions.slice(1, 3) }))).toBe(
    'DIR has no group "01-loss/aaaaaaaa": its report lists no groups',
  );
});

test('a group whose solutions are gone or changed is refused, and one that is left is enough', async () => {
  const [anna, ben] = Object.keys(RESULTS) as [string, string];
  const changed = String(RESULTS[anna]).replace('"anna"', '"other"');
  const gone = 'DIR no longer has the solutions of 01-loss/aaaaaaaa as they were: grade the class again';
  const { [ben]: _, ...withoutBen } = RESULTS;
  expect(refusal(await folderWith(GRADES, {}))).toBe(gone);
  expect(refusal(await folderWith(GRADES, { ...withoutBen, [anna]: changed }))).toBe(gone);
  expect(readGroup(await folderWith(GRADES, withoutBen), '01-loss/aaaaaaaa').solutions).toHaveLength(1);
});
