import { expect, test } from 'vitest';
import { agree, example } from '../../../../harness/core/checks/index.ts';
import {
  sameTranscript,
  type Transcript,
  transcribe,
} from '../../../../harness/core/diagnosis/transcript.ts';
import type { Call, CallOutcome } from '../../../../harness/core/model/call.ts';
import type { GuestValue } from '../../../../harness/core/model/shape.ts';
import { fakeSolution, type TestFunctions } from '../checks/fake-sandbox.ts';

const CALL: Call = {
  name: 'step',
  args: [],
  outcome: { kind: 'returned', value: 1 },
  evaluations: [],
  changedArguments: [],
};
const entry = (changes: Partial<Call>): Transcript => [
  { holds: false, deviation: 7, calls: [{ ...CALL, ...changes }] },
];
const answer = (value: GuestValue): Transcript => entry({ outcome: { kind: 'returned', value } });
const ended = (outcome: CallOutcome): Transcript => entry({ outcome });
const changed = (parameter: string) => ({ parameter, before: [1], after: '[2]' });

/** `sameTranscript`, which must not depend on the order of its arguments. */
function same(a: Transcript, b: Transcript): boolean {
  const isSame = sameTranscript(a, b);
  expect(sameTranscript(b, a)).toBe(isSame);
  return isSame;
}

test.each<[GuestValue, GuestValue]>([
  [1e6, 1e6 + 1e-6],
  [1e-6, 1e-6],
  ['saddle', 'saddle'],
  [[], []],
  [
    [1e6, 2],
    [1e6, 2 + 1e-6],
  ],
  [
    { beta: [1], kind: 'saddle' },
    { beta: [1 + 1e-12], kind: 'saddle' },
  ],
  [
    [[1], [2]],
    [[1], [2]],
  ],
  [NaN, NaN],
])('the values %j and %j are the same answer', (a, b) => {
  expect(same(answer(a), answer(b))).toBe(true);
});

test.each<[GuestValue, GuestValue]>([
  [1, 1.000001],
  [1e-6, 1.1e-6],
  ['saddle', 'minimum'],
  ['1', 1],
  [1, [1]],
  [1, { kind: 'saddle' }],
  [[], [{ kind: 'saddle' }]],
  [[1], ['saddle']],
  [{ z: 1 }, { z: 'saddle' }],
  [[1, 2], [1]],
  [
    [1, 2],
    [1, 3],
  ],
  [
    [[1], [2]],
    [[1], [3]],
  ],
  [[[1], [2]], [[1]]],
  [
    { beta: [1], kind: 'saddle' },
    { beta: [1], kind: 'minimum' },
  ],
  [{ beta: [1], kind: 'saddle' }, { beta: [1] }],
  [
    { beta: [1], kind: 'saddle' },
    { beta: [1], sort: 'saddle' },
  ],
])('the values %j and %j are different answers', (a, b) => {
  expect(same(answer(a), answer(b))).toBe(false);
});

const THREW: CallOutcome = { kind: 'threw', message: 'TypeError: x' };

test('two exceptions with the same message are the same', () => {
  expect(same(ended(THREW), ended({ ...THREW }))).toBe(true);
});

test.each<CallOutcome>([
  { kind: 'threw', message: 'TypeError: y' },
  { kind: 'misshapen', message: 'TypeError: x' },
  { kind: 'returned', value: 1 },
])('an exception “TypeError: x” is not the same as %j', (other) => {
  expect(same(ended(THREW), ended(other))).toBe(false);
});

test.each<[string, Partial<Call>, Partial<Call>]>([
  ['the function', {}, { name: 'path' }],
  ['a point of evaluation', { evaluations: [[1]] }, { evaluations: [[2]] }],
  ['the number of evaluations', { evaluations: [[1]] }, { evaluations: [[1], [1]] }],
  ['the changed parameter', { changedArguments: [changed('beta')] }, { changedArguments: [changed('z')] }],
  ['whether an argument was changed', { changedArguments: [changed('beta')] }, {}],
])('calls that differ in %s are different', (_, a, b) => {
  expect(same(entry(a), entry(a))).toBe(true);
  expect(same(entry(a), entry(b))).toBe(false);
});

test('transcripts differ by their length, their calls and whether the check holds, but not by the deviation', () => {
  const one = entry({});
  expect(same(one, [...one, ...one])).toBe(false);
  expect(same(one, [{ ...one[0]!, holds: true }])).toBe(false);
  expect(same(one, [{ ...one[0]!, calls: [CALL, CALL] }])).toBe(false);
  const two = [{ ...one[0]!, calls: [CALL, CALL] }];
  expect(same(two, [{ ...one[0]!, calls: [CALL, { ...CALL, name: 'path' }] }])).toBe(false);
  expect(same(one, [{ ...one[0]!, deviation: 8 }])).toBe(true);
});

const check = example<TestFunctions, { x: number }>({
  id: 'doubles',
  title: 'it doubles',
  points: 1,
  hint: 'twice',
  given: [],
  *holds(solution, { x }) {
    yield agree('2x', solution.double(x), 2 * x);
    yield agree('2x', solution.double(x), 2 * x, { tolerance: 1 });
    if (x === 13) throw new Error('a bug in the check');
  },
});
const inputs = [{ x: 1 }, { x: 13 }, { x: 2 }];

test('a transcript has the largest deviation at each input', () => {
  const transcript = transcribe(
    check,
    fakeSolution({ double: (x: number) => (x === 2 ? 5 : 2 * x + 1e-10) }),
    inputs,
  );
  expect(transcript.map(({ holds }) => holds)).toEqual([true, false, false]);
  expect(transcript[0]!.deviation).toBeCloseTo(0.05, 3);
  expect(transcript[2]!.deviation).toBeCloseTo(0.25e9, 0);
  expect(transcript.map(({ calls }) => calls.length)).toEqual([2, 2, 1]);
});

test('a transcript ends at the input that hits a limit', () => {
  const limit: CallOutcome = { kind: 'limit', limit: 'time', message: 'still running' };
  const transcript = transcribe(
    check,
    fakeSolution({ double: (x: number) => (x === 13 ? limit : 2 * x) }),
    inputs,
  );
  expect(transcript.map(({ holds }) => holds)).toEqual([true, false]);
  const threw: CallOutcome = { kind: 'threw', message: 'Error: x' };
  expect(transcribe(check, fakeSolution({ double: () => threw }), inputs)).toHaveLength(3);
});

test('a transcript ends when it becomes too large to keep', () => {
  const mirrors = example<TestFunctions, { x: number }>({
    id: 'mirrors',
    title: 'mirrors',
    points: 1,
    hint: '',
    given: [],
    *holds(solution, { x }) {
      yield agree('the mirror', solution.mirror([x]), [-x]);
    },
  });
  const large = Array<number>(1_000_000).fill(0);
  expect(transcribe(mirrors, fakeSolution({ mirror: () => large }), inputs)).toHaveLength(1);
  const hoarding = fakeSolution({ mirror: () => [0] }, [], { mirror: [large] });
  expect(transcribe(mirrors, hoarding, inputs)).toHaveLength(1);
  expect(transcribe(mirrors, fakeSolution({ mirror: () => large.slice(0, 1000) }), inputs)).toHaveLength(3);
});

/** The transcript of a solution at x = 1, 2 and 3. */
const transcriptOf = (double: (x: number) => number): Transcript =>
  transcribe(check, fakeSolution({ double }), [{ x: 1 }, { x: 2 }, { x: 3 }]);

test('a transcript goes on after an input that fails', () => {
  expect(transcriptOf((x) => x).map(({ holds }) => holds)).toEqual([false, false, false]);
});

test('transcripts whose values differ by rounding only are the same', () => {
  expect(
    sameTranscript(
      transcriptOf((x) => x * x),
      transcriptOf((x) => x ** 2 * (1 + 1e-14)),
    ),
  ).toBe(true);
});

test('transcripts differ if one value does', () => {
  expect(
    sameTranscript(
      transcriptOf((x) => x * x),
      transcriptOf((x) => (x === 3 ? 9.001 : x * x)),
    ),
  ).toBe(false);
  expect(
    sameTranscript(
      transcriptOf((x) => x),
      transcriptOf((x) => x * (1 + 1e-7)),
    ),
  ).toBe(false);
});

test('transcripts differ if only one solution changes its arguments', () => {
  const changes = fakeSolution({ double: (x: number) => 2 * x }, [{ parameter: 'x', before: 1, after: '2' }]);
  expect(
    sameTranscript(
      transcribe(check, changes, [{ x: 1 }, { x: 2 }, { x: 3 }]),
      transcriptOf((x) => 2 * x),
    ),
  ).toBe(false);
});
