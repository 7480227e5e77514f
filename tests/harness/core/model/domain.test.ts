import { expect, test } from 'vitest';
import { listOf, textOf } from '../../../../harness/core/checks/index.ts';
import { contains } from '../../../../harness/core/model/domain.ts';

test.each([
  ['', true],
  ['abba', true],
  ['😀😀😀', true],
  ['abc', false],
  ['aaaaa', false],
])(
  'whether %j is in a domain of texts depends on its letters, and on its length in characters',
  (text, isIn) => {
    expect(contains(textOf(0, 4, { letters: 'ab😀' }), text)).toBe(isIn);
    expect(contains(listOf(textOf(0, 4, { letters: 'ab😀' }), 1), [text])).toBe(isIn);
  },
);

test('a domain of texts without letters has texts of any letters', () => {
  expect(contains(textOf(0, 4), 'xyz!')).toBe(true);
});
