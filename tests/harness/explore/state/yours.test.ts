import { expect, test } from 'vitest';
import { compare, firstDifference } from '../../../../harness/explore/state/yours.ts';

const asked = {
  name: 'onePole',
  exercise: '05-one-pole-filter',
  right: { b: [0.5, 0], a: [1, -0.5] },
} as const;
const rightThen = { b: [0.4, 0], a: [1, -0.6] };

test('an answer is compared with what is right for the question that it answers, also while another is shown', () => {
  const answer = { kind: 'value', value: { b: [0.4, 0], a: [1, -0.6 + 1e-12] } } as const;
  expect(compare(asked, answer, rightThen)).toMatchObject({ isSame: true, right: asked.right, rightThen });
  expect(compare(asked, { kind: 'value', value: asked.right }, rightThen).isSame).toBe(false);
});

test('without a value there is nothing that could be the same', () => {
  expect(compare(asked, undefined, rightThen)).toMatchObject({ isSame: false });
  expect(compare(asked, { kind: 'not-started' }, rightThen)).not.toHaveProperty('yours');
});

test('two paths differ from the first point that is more than rounding away, or is missing', () => {
  const path = [
    [4, 1],
    [3, 1],
    [2, 1],
  ];
  expect(firstDifference(path, structuredClone(path))).toBeUndefined();
  expect(
    firstDifference(path, [
      [4, 1],
      [3, 1 + 1e-8],
      [2, 1],
    ]),
  ).toBe(1);
  expect(firstDifference(path, path.slice(0, 2))).toBe(2);
});
