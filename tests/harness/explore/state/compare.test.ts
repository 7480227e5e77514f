import { expect, test } from 'vitest';
import { compare, firstDifference } from '../../../../harness/explore/state/compare.ts';
import type { Reply } from '../../../../harness/explore/worker/protocol.ts';

const right = { b: [0.5, 0], a: [1, -0.5] };
const rightThen = { b: [0.4, 0], a: [1, -0.6] };

/** The answer of a student's `onePole` to an earlier question than the one that is shown. */
const compared = (answer: Reply | undefined) =>
  compare(
    { name: 'onePole', exercise: '05-one-pole-filter', isAccepted: false },
    answer,
    () => right,
    () => rightThen,
  );

test('an answer is compared with what is right for the question that it answers, also while another is shown', () => {
  const answer: Reply = { kind: 'value', value: { b: [0.4, 0], a: [1, -0.6 + 1e-12] } };
  expect(compared(answer)).toMatchObject({ isSame: true, right, rightThen });
  expect(compared({ kind: 'value', value: right }).isSame).toBe(false);
});

test('without a value there is nothing that could be the same', () => {
  expect(compared(undefined)).toMatchObject({ isSame: false });
  expect(compared({ kind: 'not-started' })).not.toHaveProperty('yours');
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
