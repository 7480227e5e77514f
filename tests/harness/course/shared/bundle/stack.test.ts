import { expect, test } from 'vitest';
import { thrownAt } from '../../../../../harness/course/shared/bundle/stack.mjs';

const ROOT = '/home/Course #1 (50 %) ä';
const IN_URL = 'file:///home/Course%20%231%20(50%20%25)%20%C3%A4';

/** An error of which only these places are known. */
const errorAt = (...places: readonly string[]): Error => {
  const error = new Error('no');
  error.stack = ['Error: no', ...places.map((place) => `    at ${place}`)].join('\n');
  return error;
};

test.each([
  [`holds (${ROOT}/tests/exercises/01-loss/checks.ts:3:4)`, 'tests/exercises/01-loss/checks.ts:3'],
  [`Object.<anonymous> (${ROOT}/views/index.tsx:7:1)`, 'views/index.tsx:7'],
  [`async ${ROOT}/tests/a.ts:5:6`, 'tests/a.ts:5'],
  [`async Promise.all (${ROOT}/tests/a.ts:8:6)`, 'tests/a.ts:8'],
  [`f (${IN_URL}/reference/index.ts:12:1)`, 'reference/index.ts:12'],
  [`${IN_URL}/reference/index.ts:1:1`, 'reference/index.ts:1'],
])('%s is a place of the author, in a folder of any name', (place, shown) => {
  const others = ['new A (<anonymous>)', 'node:internal/main:3:4', `x (${ROOT}/harness/core/a.ts:1:2)`];
  expect(thrownAt(errorAt(...others, place), ROOT, ROOT)).toBe(shown);
});

test('code that was made at run time has no place of its own', () => {
  const made = `eval (eval at f (${ROOT}/tests/a.ts:1:1), <anonymous>:1:1)`;
  expect(thrownAt(errorAt(made, `g (${ROOT}/tests/b.ts:2:2)`), ROOT, ROOT)).toBe('tests/b.ts:2');
});

test('in a course of its own the engine is a library, and the author reads a place of the course', () => {
  const others = [`x (${ROOT}/node_modules/descent-grader/harness/core/a.js:1:2)`];
  const own = `holds (${ROOT}/harness/checks.ts:3:4)`;
  const engine = `${ROOT}/node_modules/descent-grader`;
  expect(thrownAt(errorAt(...others, own), ROOT, engine)).toBe('harness/checks.ts:3');
});
