import { expect, test } from 'vitest';
import { nearest } from '../../../../../harness/course/shared/files/nearest.ts';
import { compileSchema } from '../../../../../harness/course/shared/schema/compile-schema.ts';
import { formatProblem } from '../../../../../harness/course/shared/schema/index.ts';
import { linesOf } from './fixtures.ts';

const problem = { file: 'scenario.json', line: 9, column: 11, message: '"momentm" is wrong' };

test('formatProblem gives the position, the pointer, the message and the suggestion', () => {
  expect(formatProblem({ ...problem, pointer: '/runs/0/kind', suggestion: 'momentum' })).toBe(
    'scenario.json:9:11 /runs/0/kind: "momentm" is wrong; did you mean "momentum"?',
  );
  expect(formatProblem({ ...problem, pointer: '' })).toBe('scenario.json:9:11 /: "momentm" is wrong');
  expect(formatProblem(problem)).toBe('scenario.json:9:11: "momentm" is wrong');
});

test('formatProblem gives one line without control characters for any file name', () => {
  expect(formatProblem({ ...problem, file: 'a\nb\u001b[31m' })).toBe(
    'a\\u000ab\\u001b[31m:9:11: "momentm" is wrong',
  );
});

test('nearest suggests a word that differs in few letters, ignoring case', () => {
  expect(nearest('momentm', ['gd', 'momentum'])).toBe('momentum');
  expect(nearest('STEPSIZE', ['steps', 'stepSize'])).toBe('stepSize');
  expect(nearest('minimum1', ['minimum-2', 'minimum-1'])).toBe('minimum-1');
  expect(nearest('newton', ['gd', 'momentum'])).toBeUndefined();
  expect(nearest('anything', [])).toBeUndefined();
});

test.each(['\n', '\r\n', '\r'])('problems count lines that end with %j', (ending) => {
  expect(
    linesOf(`[${ending}1,${ending} "a"]`, 'x', compileSchema({ type: 'array', items: { type: 'number' } })),
  ).toEqual([expect.stringMatching(/^x:3:2 /)]);
});

test.each([
  [{ type: 'string', minLength: 3 }, '"ab"', 'must NOT have fewer than 3 characters'],
  [{ type: 'string', maxLength: 1 }, '"ab"', 'must NOT have more than 1 characters'],
  [{ type: 'array', maxItems: 1 }, '[1, 2]', 'must NOT have more than 1 items'],
  [{ type: 'array', minItems: 1, maxItems: 2 }, '[]', 'must NOT have fewer than 1 items'],
  [{ const: 'a' }, '"b"', 'must be "a"'],
  [{ multipleOf: 2, type: 'number' }, '3', 'must be multiple of 2'],
])('a violation of the schema %j by %s is described as “%s”', (schema, text, rule) => {
  const [line, ...more] = linesOf(text, 'x', compileSchema(schema));
  expect(line).toMatch(new RegExp(`^x:1:1 /: .* ${rule}$`));
  expect(more).toEqual([]);
});

test('a property that every object inherits does not count as present', () => {
  const schema = { type: 'object', properties: { constructor: { const: 1 } }, required: ['constructor'] };
  expect(linesOf('{}', 'x', compileSchema(schema))).toEqual(['x:1:1 /: "constructor" is missing']);
});

test('a schema with an unknown keyword is rejected', () => {
  expect(() => compileSchema({ type: 'object', propertys: {} })).toThrow(/propertys/);
});
