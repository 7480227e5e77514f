import { describe, expect, test } from 'vitest';
import { agree, example } from '../../../../harness/core/checks/index.ts';
import {
  sameTranscript,
  type Transcript,
  transcribe,
} from '../../../../harness/core/diagnosis/transcript.ts';
import type { Call, CallOutcome } from '../../../../harness/core/model/call.ts';
import type { GuestValue } from '../../../../harness/core/model/shape.ts';
import { fake, type Solution } from '../checks/fake-sandbox.ts';

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

/** Same in both directions. */
function same(a: Transcript, b: Transcript): boolean {
  const there = sameTranscript(a, b);
  expect(sameTranscript(b, a)).toBe(there);
  return there;
}

describe('the same answer', () => {
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
  ])('%j and %j', (a, b) => {
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
  ])('not %j and %j', (a, b) => {
    expect(same(answer(a), answer(b))).toBe(false);
  });
});

describe('what is no answer', () => {
  const threw: CallOutcome = { kind: 'threw', message: 'TypeError: x' };

  test('is the same with the same words', () => {
    expect(same(ended(threw), ended({ ...threw }))).toBe(true);
  });

  test.each<CallOutcome>([
    { kind: 'threw', message: 'TypeError: y' },
    { kind: 'misshapen', message: 'TypeError: x' },
    { kind: 'returned', value: 1 },
  ])('and not as %j', (other) => {
    expect(same(ended(threw), ended(other))).toBe(false);
  });
});

test.each<[string, Partial<Call>, Partial<Call>]>([
  ['another function', {}, { name: 'path' }],
  ['another point', { evaluations: [[1]] }, { evaluations: [[2]] }],
  ['another number of evaluations', { evaluations: [[1]] }, { evaluations: [[1], [1]] }],
  ['another parameter', { changedArguments: [changed('beta')] }, { changedArguments: [changed('z')] }],
  ['no changed argument', { changedArguments: [changed('beta')] }, {}],
])('a call differs by %s', (_, a, b) => {
  expect(same(entry(a), entry(a))).toBe(true);
  expect(same(entry(a), entry(b))).toBe(false);
});

test('a transcript differs by its length, its calls and what held', () => {
  const one = entry({});
  expect(same(one, [...one, ...one])).toBe(false);
  expect(same(one, [{ ...one[0]!, holds: true }])).toBe(false);
  expect(same(one, [{ ...one[0]!, calls: [CALL, CALL] }])).toBe(false);
  const two = [{ ...one[0]!, calls: [CALL, CALL] }];
  expect(same(two, [{ ...one[0]!, calls: [CALL, { ...CALL, name: 'path' }] }])).toBe(false);
  // How far off it was is no matter of what it did.
  expect(same(one, [{ ...one[0]!, deviation: 8 }])).toBe(true);
});

describe('a transcript', () => {
  const check = example<Solution, { x: number }>({
    id: 'doubles',
    title: 'it doubles',
    points: 1,
    hint: 'twice',
    given: [],
    *holds(solution, { x }) {
      yield agree('2x', solution.double(x), 2 * x);
      yield agree('2x', solution.double(x), 2 * x, { tolerance: 1 });
      if (x === 13) throw new Error('ours');
    },
  });
  const inputs = [{ x: 1 }, { x: 13 }, { x: 2 }];

  test('has the largest deviation of each input', () => {
    const transcript = transcribe(
      check,
      fake({ double: (x: number) => (x === 2 ? 5 : 2 * x + 1e-10) }),
      inputs,
    );
    expect(transcript.map(({ holds }) => holds)).toEqual([true, false, false]);
    expect(transcript[0]!.deviation).toBeCloseTo(0.05, 3);
    expect(transcript[2]!.deviation).toBeCloseTo(0.25e9, 0);
    expect(transcript.map(({ calls }) => calls.length)).toEqual([2, 2, 1]);
  });

  test('ends with a limit', () => {
    const limit: CallOutcome = { kind: 'limit', limit: 'time', message: 'still running' };
    const transcript = transcribe(check, fake({ double: (x: number) => (x === 13 ? limit : 2 * x) }), inputs);
    expect(transcript.map(({ holds }) => holds)).toEqual([true, false]);
    const threw: CallOutcome = { kind: 'threw', message: 'Error: x' };
    expect(transcribe(check, fake({ double: () => threw }), inputs)).toHaveLength(3);
  });

  test('ends where an answer is larger than any that could be meant', () => {
    const mirrors = example<Solution, { x: number }>({
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
    expect(transcribe(mirrors, fake({ mirror: () => large }), inputs)).toHaveLength(1);
    const hoarding = fake({ mirror: () => [0] }, [], { mirror: [large] });
    expect(transcribe(mirrors, hoarding, inputs)).toHaveLength(1);
    expect(transcribe(mirrors, fake({ mirror: () => large.slice(0, 1000) }), inputs)).toHaveLength(3);
  });
});
