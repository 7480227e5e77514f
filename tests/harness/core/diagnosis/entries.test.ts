import { expect, test } from 'vitest';
import { entriesOf } from '../../../../harness/core/diagnosis/entries.ts';
import type { Call } from '../../../../harness/core/model/call.ts';
import type { GuestValue } from '../../../../harness/core/model/shape.ts';
import type { Observation } from '../../../../harness/core/runner/index.ts';

const observed = (value: GuestValue, right: GuestValue): Observation => ({
  call: { name: 'f', args: [], outcome: { kind: 'returned', value } } as unknown as Call,
  right,
  isWrong: JSON.stringify(value) !== JSON.stringify(right),
  isLikeRight: false,
});
const LISTS = [9, 12, 20].map((length) => Array.from({ length }, (_, k) => k + 1 / 3));
/** Explanations of a function that returns changed lists. */
function found(change: (right: number[], n: number) => GuestValue, right = LISTS as GuestValue[]) {
  const said = entriesOf(
    'f',
    right.map((list, n) => observed(change(list as number[], n), list)),
  )?.said;
  return said?.id === 'entries' ? said.is : undefined;
}

test('lists that end early are found, also in the fields of an answer', () => {
  expect(found((right) => right.slice(0, -2))).toEqual({ id: 'ends-early', atOverflow: false });
  const records = LISTS.map((path) => ({ path, name: 'a' }));
  const cut = (answer: unknown) => ({ path: (answer as { path: number[] }).path.slice(0, 3), name: 'a' });
  expect(found(cut, records)).toMatchObject({
    id: 'ends-early',
  });
  const growing = LISTS.map((list) => list.map((x, k) => (k < 5 ? x : Infinity)));
  expect(found((right) => right.slice(0, 6), growing)).toEqual({ id: 'ends-early', atOverflow: true });
});

test('the first wrong entry is found where it is the same in most answers, and none before it in the others', () => {
  const wrongFrom = (first: number) => (right: number[]) => right.map((x, k) => (k < first ? x : x + 1));
  expect(found(wrongFrom(8))).toEqual({ id: 'wrong-from', index: 8, wrongThere: 3 });
  expect(found((right, n) => wrongFrom(n === 2 ? 15 : 8)(right))).toEqual({
    id: 'wrong-from',
    index: 8,
    wrongThere: 2,
  });
  // Rounding in the last digits is no wrong entry.
  expect(found((right) => wrongFrom(8)(right.map((x) => x * (1 + 1e-13))))).toMatchObject({ index: 8 });
});

test('a limit of all answers is found where right numbers pass it in each wrong one', () => {
  const signals = [
    [0.5, 2, -3],
    [4, 0.1, -5],
    [-2, 5, 0.7],
    [0.1, 0.2, 0.3],
  ];
  const clipped = (right: number[]) => right.map((x) => Math.min(1, Math.max(-1, x)));
  expect(found(clipped, signals)).toEqual({ id: 'bounded', above: 1, below: -1 });
  expect(found((right) => right.map((x) => Math.max(0, x)), signals)).toEqual({
    id: 'bounded',
    above: undefined,
    below: 0,
  });
  expect(found((right) => right.map((x) => Math.min(1, 2 * x)), signals)).toBeUndefined();
  expect(found((right) => right.map(() => 1), signals)).toBeUndefined();
});

test.each([
  ['entries are wrong from the beginning', (right: number[]) => right.map((x) => -x)],
  ['few entries are right', (right: number[]) => right.map((x, k) => (k < 3 ? x : -x))],
  [
    'the first wrong one is each time another',
    (right: number[], n: number) => right.map((x, k) => (k < 5 + n ? x : -x)),
  ],
  ['an entry before the end is wrong, too', (right: number[]) => [0, ...right.slice(1, -2)]],
  ['the list is too long', (right: number[]) => [...right, 1]],
  ['the list is empty', () => []],
  ['the answer is no list', () => 1],
])('nothing is found where %s', (_, change) => {
  expect(found(change)).toBeUndefined();
});

test('one wrong answer is too little evidence', () => {
  expect(found((right, n) => (n === 0 ? right.slice(1, 3) : right))).toBeUndefined();
});
