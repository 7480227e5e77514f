import { expect, test } from 'vitest';
import { IMPORT_FORMAT } from '../../../../harness/course/imports/record.ts';
import { formatProblem, own, parseOwn } from '../../../../harness/course/schema/index.ts';

const UPLOADS = [{ name: 'work.zip' }, { name: 'solution.ts', exercise: '01-loss' }];

const IMPORT = {
  submissions: [
    { id: 'ann', kind: 'student', uploads: [], files: [] },
    {
      id: 'ben',
      system: 'moodle',
      kind: 'anonymous',
      name: '',
      number: '102',
      late: true,
      uploads: UPLOADS,
      files: [{ place: '01-loss/solution.ts', hash: `sha256-${'0a'.repeat(32)}` }],
    },
  ],
};

/** Every way to put something else in the place of one value, at any depth. */
function* changes(value: unknown): Generator<unknown> {
  yield* [null, -0.5, '', 'x y', [[]]];
  if (Array.isArray(value)) {
    for (const [k, entry] of value.entries()) for (const other of changes(entry)) yield value.with(k, other);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  yield { ...value, further: 1 };
  for (const [name, property] of Object.entries(value))
    for (const other of changes(property)) yield { ...value, [name]: other };
}

/** Texts that may be anything, and may be changed to anything. */
const isFree = (value: unknown): boolean => /"(?:|x y)"/.test(JSON.stringify(value));

test('the format of imports takes what we write, and nothing that is changed to another type', () => {
  expect(IMPORT_FORMAT(IMPORT)).toEqual([]);
  const others = [...changes(IMPORT)];
  expect(others.length).toBeGreaterThan(50);
  const accepted = others.filter((other) => IMPORT_FORMAT(other).length === 0);
  expect(accepted.filter((other) => !isFree(other))).toEqual([]);
});

test('a file of ours that was changed is refused with the line and the column of everything that is wrong', () => {
  const format = own.record({ id: own.text }, { count: own.numberFrom(1) });
  const problemsIn = (text: string): string[] => {
    const parsed = parseOwn(text, 'x.json', format);
    return parsed.kind === 'valid' ? [] : parsed.problems.map(formatProblem);
  };
  expect(problemsIn('{"id":"a"}')).toEqual([]);
  expect(problemsIn('{\n"count":0.5,\n"a/b":1}')).toEqual([
    'x.json:1:1 /: "id" is missing',
    'x.json:2:9 /count: 0.5 must be at least 1',
    'x.json:3:7 /a~1b: unknown property',
  ]);
  expect(problemsIn('{"id":"a","constructor":1}')).toEqual(['x.json:1:25 /constructor: unknown property']);
  expect(problemsIn('{"id":"a","id":"b"}')).toEqual(['x.json:1:11 /id: this property is repeated']);
  expect(problemsIn('\uFEFF{"id":')).toHaveLength(2);
});
