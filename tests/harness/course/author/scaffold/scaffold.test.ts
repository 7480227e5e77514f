import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  createExercise,
  requireFreeId,
} from '../../../../../harness/course/author/scaffold/create-exercise.ts';
import { parseSignature } from '../../../../../harness/course/author/scaffold/signature.ts';
import { filesOf } from '../../../../../harness/course/author/scaffold/template.ts';
import { ENGINE as ROOT } from '../../../../../harness/course/shared/bundle/engine.mjs';
import { UserError } from '../../../../../harness/course/shared/files/user-error.ts';
import { temporaryFolder } from '../../../folders.ts';

const TAKEN = {
  'exercises/04-momentum/solution.ts': '',
  'tests/exercises/04-momentum/exercise.json': '{}',
  'tests/exercises/05-draft/notes.txt': '',
  'reference/types.ts': '',
};
const filesFor = (signature: string, id = '09-runs') => filesOf(ROOT, id, parseSignature([signature]));

const messageOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
  return 'no error';
};

describe('a name that would mean something else in the new files is refused', () => {
  test.each([
    ['yield(x: vector): number', 'yield cannot be a name here. Choose another one.'],
    ['mean(Number: vector): number', 'Number cannot be a name here. Choose another one.'],
    ['await(x: vector): number', 'await cannot be a name here. Choose another one.'],
    ['then(x: vector): number', 'then cannot be a name here. Choose another one.'],
    ['agree(x: vector): number', 'agree cannot be a name here. Choose another one.'],
    ['mean(solution: vector): vector', 'solution cannot be a name here. Choose another one.'],
    ['mean(calls: vector): vector', 'calls cannot be a name here. Choose another one.'],
    ['mean(mean: vector): vector', 'mean cannot be a name here. Choose another one.'],
  ])('%s', async (signature, sentence) => {
    expect(await messageOf(() => filesFor(signature))).toBe(sentence);
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
  expect(await messageOf(() => createExercise(root, '09-runs'))).toBe(
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
  expect(await messageOf(() => createExercise(root, '09-runs'))).toMatch(/^Nothing was created: /);
  expect(await readdir(path.join(root, 'exercises'))).toEqual(['04-momentum']);
});

test('checks import what they use, and nothing else', async () => {
  const files = await filesFor('f(g: (w: string) => string, x: string): string');
  const [, imported] = /^import \{\n([^}]*)\}/.exec(files.get('tests/exercises/09-runs/checks.ts')!)!;
  expect(imported!.trim().split(/,\s*/)).toEqual(
    'callable constantFrom example exercise fn functionOf property purity same scenario text textOf|type Case|'
      .split('|')
      .flatMap((part) => (part.startsWith('type') ? part : part.split(' '))),
  );
});

describe.each(['number', 'vector'])('a new exercise whose function returns a %s', async (returns) => {
  const files = await filesFor(`mean(x: vector): ${returns}`, '09-run-lengths');

  test('has a task, a starter, a reference, checks of every kind, a variant, misconceptions and a scenario', () => {
    const kinds = [...files.keys()].map((file) => file.replaceAll('09-run-lengths', 'ID'));
    expect(kinds).toEqual([
      'exercises/ID/README.md',
      'exercises/ID/solution.ts',
      'reference/run-lengths.ts',
      'tests/exercises/ID/checks.ts',
      'tests/exercises/ID/exercise.json',
      'tests/exercises/ID/misconceptions/counts-its-calls.ts',
      'tests/exercises/ID/misconceptions/fits-the-example.ts',
      'tests/exercises/ID/scenarios/worked-example.json',
      'tests/exercises/ID/special-rows.generated.json',
      'tests/exercises/ID/variants/arrow.ts',
    ]);
    const checks = files.get('tests/exercises/09-run-lengths/checks.ts')!;
    for (const kind of ['property<', 'example<', 'scenario<', 'domains:']) expect(checks).toContain(kind);
  });

  test('has its own names everywhere, and none of the template', () => {
    for (const [file, text] of files) {
      expect(`${file}\n${text}`).not.toMatch(/compute|samples|template|New exercise|Write a function|^00-/m);
      if (file.endsWith('.ts')) expect(text).toMatch(/\bmean\b.*\bx\b/);
    }
    expect(files.get('exercises/09-run-lengths/README.md')).toMatch(
      /^# Run lengths\n\nWrite run lengths\.\n[^]*npm test -- run-lengths$/m,
    );
    expect(JSON.parse(files.get('tests/exercises/09-run-lengths/exercise.json')!)).toEqual({
      $schema: '../../../schemas/exercise.schema.json',
      id: '09-run-lengths',
      title: 'Run lengths',
      summary: 'Write run lengths.',
      reference: 'reference/run-lengths.ts',
      scenarios: ['worked-example'],
    });
  });
});
