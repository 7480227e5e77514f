import { expect, test } from 'vitest';
import { wrongExamplesIn } from '../../../../../harness/course/author/generate/examples.ts';

const right = {
  half: (x: number) => x / 2,
  ends: (list: readonly number[]) => ({ first: list[0], last: list.at(-1) }),
  twice: (f: (x: number) => number) => f(f(1)),
  name: (x: number) => (x === 0 ? 'none' : 'some "1"'),
  third: () => 1 / 3,
  roots: (square: number) => [-Math.sqrt(square), Math.sqrt(square)],
  fail: () => {
    throw new RangeError('no');
  },
};
const wrongIn = (...lines: string[]): string[] =>
  wrongExamplesIn('README.md', lines.join('\n'), {
    right,
    normalForms: { roots: (list: readonly number[]) => list.toSorted((a, b) => a - b) },
  });

test.each([
  '    half(3)    // 1.5',
  ' * @example half(3) // 1.5',
  '/** @example half(3) // 1.5 */',
  '    half(3)    // 1.5: a comma, and prose',
  '    half(3)    // 1.5, prose',
  '    half(-3)   // -1.5',
  '    ends([1, 2, 3])   // { first: 1, last: 3 }: the middle is left out',
  '    twice((x) => 3 * x)   // 9',
  "    name(0)   // 'none'",
  `    name(1)   // 'some "1"'`,
  '    roots(4)   // [2, -2]: in any order',
  '    third()   // 0.333…',
  '    third()   // about 0.333…',
])('%j is right', (line) => expect(wrongIn(line)).toEqual([]));

test.each([
  ['    half(3)    // 1.6', 'half(3) is 1.5'],
  [' * @example half(3) // 1.6', 'half(3) is 1.5'],
  ['    half(3)    // 1.6: prose', 'half(3) is 1.5'],
  ['    half(3)    // [1.5]', 'half(3) is 1.5'],
  ['    ends([1, 2, 3])   // { first: 1 }', 'ends([1, 2, 3]) is {"first":1,"last":3}'],
  ["    name(0)   // 'some'", 'name(0) is "none"'],
  ['    third()   // 0.333', 'third() is 0.3333333333333333'],
  ['    third()   // 0.335…', 'third() is 0.3333333333333333'],
  ['    roots(4)   // [2, 2]', 'roots(4) is [-2,2]'],
  ['    fail()   // 1', 'fail() throws RangeError: no'],
])('%j is wrong, and its line is named', (line, sentence) => {
  expect(wrongIn('# Task', '', line)).toEqual([`README.md:3: ${sentence}`]);
});

test.each([
  'half(3) // 1.6',
  '    half(x: number): number   // 1',
  '    half(start)   // 1.6',
  '    half(3)    // its half',
  '    other(3)   // 1.6',
])('%j is no example', (line) => expect(wrongIn(line)).toEqual([]));
