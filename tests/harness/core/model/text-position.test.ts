import { expect, test } from 'vitest';
import { lineStarts, positionAt } from '../../../../harness/core/model/text-position.ts';

test('lines and columns count from 1, and a line feed belongs to the line that it ends', () => {
  const starts = lineStarts('ab\n\nc\r\nd\re');
  expect([0, 2, 3, 4, 6, 7, 10].map((offset) => positionAt(starts, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 3 },
    { line: 4, column: 1 },
    { line: 4, column: 4 },
  ]);
});

test('the position of an offset in an empty text is its beginning', () => {
  expect(positionAt(lineStarts(''), 0)).toEqual({ line: 1, column: 1 });
});

test('another pattern may end lines', () => {
  const starts = lineStarts('ab\nc\r\nd\re', /\r\n|\n|\r/g);
  expect(starts).toEqual([0, 3, 6, 8]);
  expect(positionAt(starts, 9)).toEqual({ line: 4, column: 2 });
});
