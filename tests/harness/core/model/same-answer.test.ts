import { expect, test } from 'vitest';
import type { Call } from '../../../../harness/core/model/call.ts';
import { sameCall } from '../../../../harness/core/model/same-answer.ts';
import type { GuestValue } from '../../../../harness/core/model/shape.ts';

const called = (value: GuestValue): Call => ({
  name: 'poles',
  args: [],
  outcome: { kind: 'returned', value },
  evaluations: [],
  changedArguments: [],
});
/** Pairs by their first number. */
const sorted = (pairs: readonly (readonly number[])[]) => pairs.toSorted(([a], [b]) => a! - b!);

test('answers that differ by rounding alone are the same, also where their normal forms are not', () => {
  const one = called([
    [0.5, 0.3],
    [0.5, -0.3],
  ]);
  const other = called([
    [0.5 + 2 ** -52, 0.3],
    [0.5, -0.3],
  ]);
  expect(sameCall(one, other, sorted)).toBe(true);
  const turned = called([
    [0.7, -0.3],
    [0.2, 0.3],
  ]);
  const back = called([
    [0.2, 0.3],
    [0.7, -0.3],
  ]);
  expect([sameCall(turned, back), sameCall(turned, back, sorted), sameCall(turned, one, sorted)]).toEqual([
    false,
    true,
    false,
  ]);
});
