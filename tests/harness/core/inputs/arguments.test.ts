import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyOf,
  constantFrom,
  integer,
  listOf,
  matrixOf,
  numberIn,
  range,
  real,
  signed,
  stringOf,
  textOf,
  valuesOf,
  vectorOf,
} from '../../../../harness/core/checks/index.ts';

const LENGTHS = listOf(numberIn(range(1, 2)), 1, 4);
/** What TypeScript would not let pass: a command that bundles checks does not ask it. */
const missing = undefined as never;

describe('what an author writes is refused where it is called, with what it must be', () => {
  test.each<readonly [string, () => unknown]>([
    ['range(7, 2): no number is at least 7 and at most 2', () => range(7, 2)],
    ['range(0, 10): its least must be above 0; a range with 0 has its smallest', () => range(0, 10)],
    ['range(1, undefined): both ends must be given and finite', () => range(1, missing)],
    ['range(1, 2): the special value 3 is not in the range', () => range(1, 2, { special: [3] })],
    ['range(1, 2): the special value 0 is not in the range', () => range(1, 2, { special: [0] })],
    ['signed(1, 2): the special value -3 is not in the range', () => signed(1, 2, [-3])],
    ['valuesOf(…): functions, derived quantities and texts without', () => valuesOf(textOf(1, 2))],
    ['listOf(…, 1, 4): the special length 9 is not a whole number', () => listOf(LENGTHS, 1, 4, [9])],
    ['entry must be an arbitrary, such as real(-5, 5); got 7', () => vectorOf(7 as never, 1, 2)],
    ['vectorOf(…, 3, 2): no length is at least 3 and at most 2', () => vectorOf(real(0, 1), 3, 2)],
    ['vectorOf(…, -1, -1): the shortest', () => matrixOf(real(0, 1), 2, -1)],
    ['listOf(…, 2.5, 2.5): the shortest', () => listOf(numberIn(range(1, 2)), 2.5)],
    ['textOf(3, 1): no length', () => textOf(3, 1)],
    ['stringOf(ab, 3, 2): no length', () => stringOf('ab', 3, 2)],
    ['real(3, 3): the ends must differ', () => real(3, 3)],
    ['integer(1.5, 3): both ends must be whole', () => integer(1.5, 3)],
    ['constantFrom(): at least one value', () => constantFrom()],
    ['anyOf(): at least one arbitrary', () => anyOf()],
  ])('%s', (message, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});

test('the ordinary numbers of a range are in it, too: none is nearer to 0 than its least', () => {
  const small = fc.oneof(real(-1e-4, 1e-4), real(-500, 500));
  for (const within of [signed(1e-3, 100), range(1e-3, 100)])
    for (const value of fc.sample(valuesOf(numberIn(within), small), { seed: 1, numRuns: 2000 })) {
      expect(value === 0 ? within.zero : Math.abs(value) >= 1e-3).toBe(true);
      expect(Math.abs(value)).toBeLessThanOrEqual(100);
      expect(value >= 0 || within.sign === 'either').toBe(true);
    }
});
