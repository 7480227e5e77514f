import { expect, test } from 'vitest';
import { claim, hinted, same } from '../../../../harness/core/checks/index.ts';

test('the finding of same has the expected and the actual word or count', () => {
  const finding = {
    message: 'the outcome is wrong',
    subject: 'the outcome',
    expected: 'saddle',
    actual: 'minimum-1',
  };
  expect(same('the outcome', 'minimum-1', 'saddle')).toEqual({ holds: false, ...finding });
  expect(same('the number of points', 3, 3).holds).toBe(true);
  expect(same('the number of points', 3, 4).holds).toBe(false);
});

test('the finding of claim has the actual value, if one is given', () => {
  expect(claim(false, 'it is finite again', 3)).toEqual({
    holds: false,
    message: 'it is finite again',
    actual: 3,
  });
  expect(claim(true, 'it grows')).toEqual({ holds: true, message: 'it grows' });
});

test('hinted gives one comparison or several a hint of their own, and changes nothing else', () => {
  const [first, second] = [same('steps', 1, 2), claim(true, 'β moves')];
  expect([...hinted('count again', first)]).toEqual([{ ...first, hint: 'count again' }]);
  expect([...hinted('count again', [first, second])].map(({ hint }) => hint)).toEqual(
    Array(2).fill('count again'),
  );
});
