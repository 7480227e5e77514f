import { expect, test } from 'vitest';
import { claim, hinted, same } from '../../../../harness/core/checks/index.ts';

test('the finding of same has the expected and the actual word or count', () => {
  const finding = {
    said: { id: 'wrong', what: 'the outcome' },
    message: 'the outcome is wrong',
    subject: 'the outcome',
    expected: 'saddle',
    actual: 'minimum-1',
  };
  expect(same('the outcome', 'minimum-1', 'saddle')).toEqual({ holds: false, ...finding });
  expect(same('the number of points', 3, 3).holds).toBe(true);
  expect(same('the number of points', 3, 4).holds).toBe(false);
});

test('of lists, and of texts with several lines, the first place that differs is named, or their length', () => {
  const names = (...actual: string[]) => same('the list of names', actual, ['a', 'b']);
  expect(names('a', 'b').holds).toBe(true);
  expect(names('a')).toMatchObject({
    holds: false,
    message: 'the list of names should have 2 entries; yours has 1',
    expected: ['a', 'b'],
    actual: ['a'],
  });
  expect(names('a', 'c')).toMatchObject({
    holds: false,
    message: 'element 1 of the list of names is wrong',
    expected: 'b',
    actual: 'c',
  });
  expect(same('the table', [[1, 'a'], []], [[1, 'a'], []]).holds).toBe(true);
  expect(same('the table', [[1, 'a']], [[1, 'b']]).message).toBe(
    'element 1 of element 0 of the table is wrong',
  );
  expect(same('the list', [], 'a').holds).toBe(false);
  const differs = (actual: string) => same('the table', actual, 'a 1\nb 2\nc 3');
  expect(differs('a 1\nb 2\nc 3').holds).toBe(true);
  expect(differs('a 1\nb 3\nc 4')).toMatchObject({
    message: 'line 2 of the table is wrong',
    actual: 'b 3',
    expected: 'b 2',
  });
  expect(differs('a 1\r\nb 2\nc 3')).toMatchObject({ holds: false, actual: 'a 1\r' });
  for (const text of ['a 1\nb 2', 'a 1\nb 2\nc 3\n'])
    expect(differs(text)).toMatchObject({
      message: 'the number of lines of the table is wrong',
      actual: text,
      expected: 'a 1\nb 2\nc 3',
    });
});

test('the finding of claim has the actual value, if one is given', () => {
  expect(claim(false, 'it is finite again', 3)).toEqual({
    holds: false,
    message: 'it is finite again',
    actual: 3,
  });
  expect(claim(true, 'it grows')).toEqual({ holds: true, message: 'it grows' });
});

test('hinted gives comparisons that do not hold a hint of their own, which is written only for them', () => {
  const [first, second] = [same('steps', 1, 2), claim(true, 'β moves')];
  expect([...hinted('count again', first)]).toEqual([{ ...first, hint: 'count again' }]);
  let written = 0;
  const findings = hinted(() => `count again, ${(written += 1)}`, [first, second, first]);
  expect([...findings].map(({ hint }) => hint)).toEqual(['count again, 1', undefined, 'count again, 2']);
});
