import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../../harness/course/files/user-error.ts';
import { filesOf } from '../../../../harness/course/scaffold/files.ts';
import {
  createExercise,
  parseSignatures,
  requireFreeId,
  titleOf,
} from '../../../../harness/course/scaffold/index.ts';
import { temporaryFolder } from '../classes/folders.ts';

const MEAN = 'mean(x: vector): number';
const TAKEN = {
  'exercises/04-momentum/solution.ts': '',
  'tests/exercises/04-momentum/exercise.json': '{}',
  'tests/exercises/05-draft/notes.txt': '',
  'reference/types.ts': '',
};
const exercise = (id: string) => ({
  id,
  title: titleOf(id),
  summary: 'Add numbers.',
  functions: parseSignatures([MEAN]),
});

const messageOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
  return 'no error';
};

test('a signature is read with its parameters and types', () => {
  expect(parseSignatures([' scale ( x : vector, by: number ) : vector'])).toEqual([
    {
      name: 'scale',
      parameters: [
        { name: 'x', type: 'vector' },
        { name: 'by', type: 'number' },
      ],
      returns: 'vector',
    },
  ]);
});

describe('a signature that cannot be used is refused with a sentence', () => {
  test.each([
    [
      ['mean'],
      '"mean" is not the signature of a function. A valid one is "average(signal: vector): number".',
    ],
    [['mean(x: vectr): number'], '"mean(x: vectr): number": there is no type vectr. Did you mean vector?'],
    [
      ['mean(x: string): number'],
      '"mean(x: string): number": there is no type string. The types are number, wholeNumber, text, boolean, vector, matrix.',
    ],
    [['mean(x): number'], '"mean(x): number": write each parameter as name: type; got "x"'],
    [['mean(): number'], '"mean(): number": a graded function has at least one parameter'],
    [['new(x: number): number'], '"new(x: number): number": new cannot be a name. Choose another one.'],
    [['f(x: number, x: text): number'], '"f(x: number, x: text): number": two parameters are named x'],
    [[MEAN, MEAN], 'Two functions are named mean'],
    [
      [MEAN, 'size(x: text): wholeNumber'],
      'x is a vector in one function and a text in size: give them different names',
    ],
  ])('%j', async (texts, sentence) => {
    expect(await messageOf(() => parseSignatures(texts))).toBe(sentence);
  });
});

describe('an id that cannot be used is refused with a sentence', () => {
  test.each([
    [
      'Runs',
      '"Runs" is not the id of an exercise: write two digits, a dash and a name in lower case, such as 01-run-lengths.',
    ],
    [
      '../09-x',
      '"../09-x" is not the id of an exercise: write two digits, a dash and a name in lower case, such as 01-run-lengths.',
    ],
    ['04-momentum', 'The exercise 04-momentum exists. Choose another id, such as 01-run-lengths.'],
    ['05-draft', 'The exercise 05-draft exists. Choose another id, such as 01-run-lengths.'],
    ['04-runs', 'The number 04 is taken by 04-momentum. The next free one is 01: 01-runs.'],
  ])('%s', async (id, sentence) => {
    const root = await temporaryFolder(TAKEN);
    expect(await messageOf(() => requireFreeId(root, id))).toBe(sentence);
  });
});

test('nothing is written where a file of the new exercise exists', async () => {
  const root = await temporaryFolder({ ...TAKEN, 'reference/runs.ts': 'mine' });
  expect(await messageOf(() => createExercise(root, exercise('09-runs')))).toBe(
    'reference/runs.ts exists. Nothing was created: choose an id with another name.',
  );
  expect(await readFile(path.join(root, 'reference/runs.ts'), 'utf8')).toBe('mine');
  expect(await readdir(path.join(root, 'exercises'))).toEqual(['04-momentum']);
  expect(await readdir(path.join(root, 'tests/exercises'))).toEqual(['04-momentum', '05-draft']);
});

test('nothing stays where a file cannot be written', async () => {
  // The folder of the reference is a file.
  const { 'reference/types.ts': _, ...rest } = TAKEN;
  const root = await temporaryFolder({ ...rest, reference: '' });
  expect(await messageOf(() => createExercise(root, exercise('09-runs')))).toMatch(/^Nothing was created: /);
  expect(await readdir(path.join(root, 'exercises'))).toEqual(['04-momentum']);
});

test('an exercise has a task, a starter, a reference, checks of every kind, a variant, misconceptions and a scenario', () => {
  const files = filesOf(exercise('09-run-lengths'));
  const kinds = [...files.keys()].map((file) => file.replaceAll('09-run-lengths', 'ID'));
  expect(kinds).toEqual([
    'exercises/ID/README.md',
    'exercises/ID/solution.ts',
    'reference/run-lengths.ts',
    'tests/exercises/ID/exercise.json',
    'tests/exercises/ID/checks.ts',
    'tests/exercises/ID/variants/in-a-class.ts',
    'tests/exercises/ID/misconceptions/mean-leaves-out-negative-numbers.ts',
    'tests/exercises/ID/misconceptions/counts-its-calls.ts',
    'tests/exercises/ID/scenarios/worked-example.json',
  ]);
  const checks = files.get('tests/exercises/09-run-lengths/checks.ts')!;
  for (const kind of ['property(', 'example(', 'scenario<', 'domains:']) expect(checks).toContain(kind);
});
