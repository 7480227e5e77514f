import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  BrokenExercise,
  type Course,
  courseIds,
  forStudents,
  loadCourse,
  readCourse,
} from '../../../../../harness/course/shared/exercises/index.ts';
import { smallProject } from './small-project.ts';

const text = (lines: readonly string[]): string => lines.join('\n');

test('without course.json the course is every exercise in the order of the ids', async () => {
  expect(await readCourse(await smallProject())).toEqual({ exercises: [{ id: '01-one' }, { id: '02-two' }] });
});

test('course.json says which exercises there are, in which order, and how they count', async () => {
  const exercises = [
    { id: '02-two', weight: 2 },
    { id: '01-one', role: 'bonus' },
  ];
  const root = await smallProject({
    'course.json': JSON.stringify({
      $schema: './schemas/course.schema.json',
      title: 'Audio',
      seed: 7,
      exercises,
    }),
  });
  expect(await readCourse(root)).toEqual({ title: 'Audio', seed: 7, exercises });
  const ids = await courseIds(root);
  expect(ids).toEqual(['02-two', '01-one']);
  const course = await loadCourse(root, ids, undefined, root);
  expect(course).toMatchObject({ title: 'Audio', exercises });
});

test('neither weights nor the seed change the fingerprint of an exercise', async () => {
  const root = await smallProject();
  const before = await loadCourse(root, ['01-one'], undefined, root);
  await writeFile(
    path.join(root, 'course.json'),
    JSON.stringify({ seed: 4711, exercises: [{ id: '01-one', weight: 3 }] }),
  );
  const after = await loadCourse(root, ['01-one'], undefined, root);
  expect(after.exercises[0]!.weight).toBe(3);
  expect(after.exercises[0]!.fingerprint).toBe(before.exercises[0]!.fingerprint);
  expect(after.program).toBe(before.program);
});

test('students see as much of failed checks as the exercise says, or else the course, or the command for all', async () => {
  const root = await smallProject({ 'course.json': '{ "shows": "title" }' });
  const file = path.join(root, 'tests/exercises/02-two/exercise.json');
  const before = await loadCourse(root, ['02-two'], undefined, root);
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), shows: 'all' }));
  const course = await loadCourse(root, ['01-one', '02-two'], undefined, root);
  const levels = ({ exercises }: Course): unknown[] => exercises.map(({ shows }) => shows);
  // Staff grade with the course as it is.
  expect(levels(course)).toEqual([undefined, undefined]);
  expect(course.exercises[1]!.fingerprint).toBe(before.exercises[0]!.fingerprint);
  const released = forStudents(course);
  expect(levels(released)).toEqual(['title', undefined]);
  expect(levels(forStudents(course, 'points'))).toEqual(['points', 'points']);
  expect(levels(forStudents(course, 'all'))).toEqual([undefined, undefined]);
  // What an edition has graded is graded again where another one shows more.
  const fingerprints = [course, released, forStudents(course, 'points')].map(
    ({ exercises }) => exercises[0]!.fingerprint,
  );
  expect(new Set(fingerprints).size).toBe(3);
});

describe('an error in course.json is named with its line and column', () => {
  test.each([
    [
      ['{ "exercises": [', '  { "id": "01-one" },', '  { "id": "02-tow" }', '] }'],
      'course.json:3:11 /exercises/1/id: there is no exercise "02-tow" in tests/exercises; did you mean "02-two"?',
    ],
    [
      ['{ "exercises": [', '  { "id": "01-one" },', '  { "id": "01-one", "weight": 2 }', '] }'],
      'course.json:3:11 /exercises/1/id: "01-one" is listed twice',
    ],
    [
      ['{', '  "shows": "titel" }'],
      'course.json:2:12 /shows: "titel" is not one of all, inputs, title, points; did you mean "title"?',
    ],
    [
      ['{ "exercises": [', '  { "id": "01-one", "role": "bonus" }', '] }'],
      'course.json:1:16 /exercises: at least one exercise must be required',
    ],
    [
      ['{ "exercises": [', '  { "id": "01-one", "weight": 0 }', '] }'],
      'course.json:2:31 /exercises/0/weight: 0 must be > 0',
    ],
    [
      ['{ "exercises": [', '  { "id": "01-one", "role": "bonsu" }', '] }'],
      'course.json:2:29 /exercises/0/role: "bonsu" is not one of required, bonus, optional; did you mean "bonus"?',
    ],
    [['{', '  "sede": 3', '}'], 'course.json:2:3 /sede: unknown property; did you mean "seed"?'],
    [['{ "seed": -1 }'], 'course.json:1:11 /seed: -1 must be >= 0'],
    [['{ "exercises": [] }'], 'course.json:1:16 /exercises: [] must NOT have fewer than 1 items'],
    [['{ "require": 0 }'], 'course.json:1:14 /require: 0 is not one of started, all or a number'],
    [
      ['{ "require": "al" }'],
      'course.json:1:14 /require: "al" is not one of started, all or a number; did you mean "all"?',
    ],
    [['{ "seed": 1,'], 'course.json:1:13: '],
  ])('%j', async (lines, sentence) => {
    const root = await smallProject({ 'course.json': text(lines) });
    const error = await readCourse(root).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(BrokenExercise);
    expect((error as Error).message).toContain(sentence);
  });
});
