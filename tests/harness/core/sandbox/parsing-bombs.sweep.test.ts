import { describe, expect, test } from 'vitest';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import {
  withSyntaxBudget,
  SyntaxBudgetExceeded,
} from '../../../../harness/core/sandbox/source/syntax-budget.ts';
import { parse } from '../../../../harness/core/sandbox/source/syntax.ts';
import { sampled } from '../../sampled.ts';
import { DENSE_BUT_LEGAL, PARSING_BOMBS } from './hostile/parsing.ts';

/** One of eight in a push: they take a second each. */
const some = <T>(all: readonly T[]): readonly T[] =>
  sampled(
    all,
    all.filter((_, k) => k % 8 === 0),
  );

const stripped = (source: string) => strip({ 'solution.ts': source });

describe('a source that TypeScript would take long for is refused soon, with a sentence', () => {
  test.each(some(PARSING_BOMBS))('$name', ({ source, says }) => {
    expect(stripped(source)).toMatchObject({ kind: 'syntax', message: expect.stringMatching(says) });
  });
});

describe('code that is unusual but legal is not refused', () => {
  test.each(some(DENSE_BUT_LEGAL))('$name', ({ source }) => {
    expect(stripped(source)).toMatchObject({ kind: 'stripped' });
  });
});

test.each([
  ['that is too ambiguous', `${'async('.repeat(30)}`],
  ['that is nested too deeply', '('.repeat(60_000)],
])('a source %s changes nothing for the next one', (_, bomb) => {
  // At the same place, so that the parser would remember that no arrow function begins there.
  const next = 'export const answer = (a, b): number => a + b;';
  const before = `${'x'.padEnd(next.indexOf('(') - 2)}= (a, b): c;`;
  expect(stripped(before + bomb).kind).not.toBe('stripped');
  expect(stripped(next)).toMatchObject({ kind: 'stripped' });
});

test('a source whose names are too much work changes nothing for the next one', () => {
  const conflicts = 'interface a{}'.repeat(2_000) + 'enum a{}'.repeat(2_000);
  expect(stripped(`namespace N{export const two=2;${conflicts}}`).kind).not.toBe('stripped');
  expect(stripped('namespace M{export const answer=()=>two}')).toMatchObject({
    modules: { 'solution.ts': { code: expect.stringContaining('=> two;') } },
  });
});

test('the work of TypeScript is counted, and ends where the budget does', () => {
  const source = 'const x = 1 + 2;';
  expect(withSyntaxBudget(() => parse('solution.ts', source), 20)).toHaveProperty('statements');
  expect(() => withSyntaxBudget(() => parse('solution.ts', source), 5)).toThrow(SyntaxBudgetExceeded);
  expect(parse('solution.ts', source)).toHaveProperty('statements');
});

test('the files that a solution imports share one budget', () => {
  const file = (next: number) => `import './f${next}'; ${'enum a{b}'.repeat(500)}`;
  const names = Array.from({ length: 12 }, (_, k) => `f${k}.ts`);
  const files = Object.fromEntries(names.map((name, k) => [name, file(k + 1)]));
  const last = { 'f12.ts': 'export {};' };
  expect(strip({ ...last, 'f11.ts': file(12), 'solution.ts': file(11) })).toMatchObject({ kind: 'stripped' });
  expect(strip({ ...last, ...files, 'solution.ts': file(0) })).toMatchObject({
    kind: 'syntax',
    message: expect.stringContaining('too much work'),
  });
});

test('the files that a solution imports share its 64 KiB', () => {
  const file = (next: number) => `import './f${next}'; /* ${'a'.repeat(30 * 1024)} */`;
  const files = { 'solution.ts': file(1), 'f1.ts': file(2), 'f2.ts': '// '.padEnd(8 * 1024, 'a') };
  expect(strip(files)).toEqual({
    kind: 'source',
    message: 'f2.ts and the files read before it are 69 KiB long; more than 64 KiB are not graded',
  });
});
