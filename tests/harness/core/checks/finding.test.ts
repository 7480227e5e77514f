import { expect, test } from 'vitest';
import { claim, same } from '../../../../harness/core/checks/index.ts';

test('the finding of same has the expected and the actual word or count', () => {
  const finding = { message: 'the outcome is wrong', expected: 'saddle', actual: 'minimum-1' };
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
