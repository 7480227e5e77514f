import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  readExerciseDescription,
  readScenario,
} from '../../../../../harness/course/shared/exercises/fixtures.ts';
import { BrokenExercise, exerciseIds } from '../../../../../harness/course/shared/exercises/index.ts';
import { loadExercise } from '../../../load-exercise.ts';

const ID = '00-double';
const AUTHORS_DOOR = pathToFileURL(path.resolve('harness/core/checks/index.ts')).href;
const DESCRIPTION = {
  id: ID,
  title: 'Twice a number',
  summary: 'Return twice the number.',
  reference: 'reference/double.ts',
  scenarios: [],
};
const CHECKS = `
import { agree, example, exercise, fn, number } from '${AUTHORS_DOOR}';
const check = (id, points, after) => example({
  id, title: id, points, hint: 'twice', given: [{ x: 1 }], ...after,
  *holds(solution, { x }) { yield agree('2x', solution.double(x), 2 * x); },
});
export default exercise({
  exports: { double: fn(['x'], number) },
  right: { double: (x) => 2 * x },
  checks: [check('doubles', 2), check('again', 3, { after: 'doubles' })],
});
`;

let root = '';
const write = async (file: string, text: string): Promise<void> => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
};
const grading = (file: string): string => `tests/exercises/${ID}/${file}`;
const describeIt = (changes: object): Promise<void> =>
  write(grading('exercise.json'), JSON.stringify({ ...DESCRIPTION, ...changes }));

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'exercise-'));
  await describeIt({});
  await write(grading('checks.ts'), CHECKS);
  await write(grading('misconceptions/b.ts'), '// Twice is not thrice.\nexport const double = (x) => 3 * x;');
  await write(grading('misconceptions/a.ts'), '// Do return it.\nexport const double = (x) => {};');
  await write(grading('misconceptions/notes.md'), 'no misconception');
  await write('reference/double.ts', 'export const double = (x: number): number => 2 * x;');
  await write('reference/other.ts', 'export {};');
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

test('an exercise is all that its folder holds, by name', async () => {
  const plan = await loadExercise(root, ID);
  expect(plan).toMatchObject({ id: ID, title: 'Twice a number', maxPoints: 5, scenarios: [] });
  expect(plan.misconceptions.map(({ id, sentence }) => [id, sentence])).toEqual([
    ['a', 'Do return it.'],
    ['b', 'Twice is not thrice.'],
  ]);
  expect(Object.keys(plan.referenceFiles).toSorted()).toEqual(['other.ts', 'solution.ts']);
  expect(plan.referenceFiles['solution.ts']).toContain('2 * x');
});

test('exercises are the folders with a description, by name', async () => {
  await write('tests/exercises/10-b/exercise.json', '{}');
  await write('tests/exercises/01-a/exercise.json', '{}');
  await write('tests/exercises/notes/README.md', '');
  expect(await exerciseIds(root)).toEqual(['00-double', '01-a', '10-b']);
});

describe('a mistake of the author is named with its file:', () => {
  test('a misconception without a sentence', async () => {
    await write(grading('misconceptions/c.ts'), 'export const double = (x) => x;');
    await expect(loadExercise(root, ID)).rejects.toThrow(
      `tests/exercises/${ID}/misconceptions/c.ts:1: begins with no // sentence for the student`,
    );
  });

  test('a misconception whose sentence is still to be written', async () => {
    await write(grading('misconceptions/c.ts'), '// TODO: Say why.\nexport const double = (x) => x;');
    await expect(loadExercise(root, ID)).rejects.toThrow(
      `misconceptions/c.ts:1: complete the sentence for the student, in place of TODO`,
    );
  });

  test.each(['weight: slipp', 'weight = gap', 'Weight: gap', 'weigth: wrong'])(
    'a misconception with the line "%s" for its weight',
    async (line) => {
      await write(
        grading('misconceptions/c.ts'),
        `// It is not.\n// ${line}\nexport const double = (x) => x;`,
      );
      await expect(loadExercise(root, ID)).rejects.toThrow(
        `misconceptions/c.ts:2: write "// weight: slip", "// weight: gap", "// weight: wrong" or "// weight: everywhere"; got "// ${line}"`,
      );
    },
  );

  test('a reference that is not there', async () => {
    await describeIt({ reference: 'reference/triple.ts' });
    await expect(loadExercise(root, ID)).rejects.toThrow('reference/triple.ts: there is no such module');
  });

  test('a reference in a folder that is not there', async () => {
    await describeIt({ reference: 'reference/elsewhere/double.ts' });
    await expect(loadExercise(root, ID)).rejects.toThrow(
      'reference/elsewhere/double.ts: there is no such module',
    );
  });

  test('no checks.ts', async () => {
    await rm(path.join(root, grading('checks.ts')));
    await expect(loadExercise(root, ID)).rejects.toThrow('checks.ts: cannot be read (ENOENT)');
  });

  test('a check that judges a function and does not generate all of its arguments', async () => {
    const judging = (given: string): string => `
import { agree, exercise, fn, number, property, real } from '${AUTHORS_DOOR}';
export default exercise({
  exports: { sum: fn(['x', 'y'], number) },
  right: { sum: (x, y) => x + y },
  checks: [property({
    id: 'sums', judges: 'sum', title: 'it sums', points: 1, hint: 'add', given: ${given},
    *holds(solution, { x, y }) { yield agree('the sum', solution.sum(x, y), x + y); },
  })],
});`;
    await write(grading('checks.ts'), judging('{ x: real(0, 1), z: real(0, 1) }'));
    await expect(loadExercise(root, ID)).rejects.toThrow(
      'check sums: it judges sum, so its inputs must have the names of the parameters; there is no y',
    );
  });

  const lineWith = (word: string): string => CHECKS.split('\n').find((line) => line.includes(word))!;
  const [CHECKS_LINE, RIGHT_LINE] = [lineWith('checks:'), lineWith('right:')];
  test.each([
    ['two checks of one id', `checks: [check('a', 1), check('a', 1)],`, 'two checks have the id a'],
    [
      'a check after a later one',
      `checks: [check('a', 1, { after: 'b' }), check('b', 1)],`,
      'check a: after must be the id of an earlier check; got b',
    ],
    [
      'a comparison with a later one',
      `checks: [check('a', 1), check('b', 1, { compares: ['a', 'c'] }), check('c', 1)],`,
      'check b: compares must hold ids of earlier checks; got c',
    ],
    ['no hint', `checks: [check('a', 1, { hint: undefined })],`, 'check a: hint is missing'],
    ['a blank title', `checks: [check('a', 1, { title: ' ' })],`, 'check a: title is missing'],
    ['no comparison', `checks: [{ ...check('a', 1), holds: undefined }],`, 'check a: holds is missing'],
    ['no points', `checks: [check('a', 0)],`, 'check a: points must be greater than 0; got 0'],
    ['points that are no number', `checks: [check('a', '2')],`, 'points must be greater than 0; got 2'],
    ['nothing given', `checks: [check('a', 1, { given: [] })],`, 'given is empty'],
    [
      'an id with spaces',
      `checks: [check('a b', 1)],`,
      'check a b: id must be in lower case, with dashes between words',
    ],
    ['no checks', `checks: [],`, 'there are no checks'],
    ['no right functions', '', 'right is missing: the right functions', RIGHT_LINE],
    ['a right function is missing', 'right: { twice: (x) => 2 * x },', 'right has no double', RIGHT_LINE],
  ])('%s', async (_, line, message, from = CHECKS_LINE) => {
    // Another name: a module is loaded once.
    const file = `checks-${createHash('sha256').update(line).digest('hex').slice(0, 8)}.ts`;
    await write(grading(file), CHECKS.replace(from, line));
    await write(grading('checks.ts'), `export { default } from './${file}';`);
    const error = await loadExercise(root, ID).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(BrokenExercise);
    expect((error as Error).message).toContain(`checks.ts: `);
    expect((error as Error).message).toContain(message);
  });

  test('a checks.ts that exports something else', async () => {
    await write(grading('checks.ts'), 'export default 1;');
    await expect(loadExercise(root, ID)).rejects.toThrow(
      'checks.ts: the default export must be an exercise({ … })',
    );
  });

  test('an id that is not that of the folder', async () => {
    await describeIt({ id: '01-double' });
    await expect(readExerciseDescription(path.join(root, grading('exercise.json')))).rejects.toThrow(
      `/id: "01-double" must be "${ID}", as the file is called`,
    );
  });

  test('a scenario that is not there', async () => {
    const file = path.join(root, 'experiment-9.json');
    const reading = readScenario(process.cwd(), file);
    await expect(reading).rejects.toThrow(`${file}: cannot be read (ENOENT)`);
    await expect(reading).rejects.toHaveProperty('name', 'BrokenExercise');
  });

  test('every problem of a file on a line of its own', async () => {
    const file = path.join(root, 'experiment-9.json');
    await writeFile(file, '{\n  "stepSise": 1,\n  "startt": 2\n}\n');
    const error = await readScenario(process.cwd(), file).catch((caught: unknown) => caught as Error);
    expect((error as Error).message.split('\n').length).toBeGreaterThan(1);
  });

  test('a scenario of a course without a schema for it', async () => {
    const file = path.join(root, 'experiment-9.json');
    await writeFile(file, '{ "id": "experiment-9", "title": "Nine" }\n');
    await expect(readScenario(root, file)).rejects.toThrow(
      `${file}: schemas/scenario.schema.json, which describes the fixtures of tests/scenarios, is missing`,
    );
  });
});
