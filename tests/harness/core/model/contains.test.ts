import { expect, test } from 'vitest';
import type { Call } from '../../../../harness/core/model/call.ts';
import { shows } from '../../../../harness/core/model/contains.ts';

test('a compared value shows what was returned if it is that, or a part of it that is not just any whole number', () => {
  const returned = (value: unknown): Call => ({
    name: 'descend',
    args: [],
    changedArguments: [],
    outcome: { kind: 'returned', value: value as number },
    evaluations: [[[[7, 8]]]],
  });
  const points = [{ beta: [2, 0.3] }, { beta: [2, 1] }];
  for (const part of [points, [2, 0.3], 0.3]) expect(shows(part, returned(points))).toBe(true);
  // Two points were returned, and a coordinate is 2, too.
  expect(shows(2, returned(points))).toBe(false);
  expect(shows([0.3, 1], returned(points))).toBe(false);
  expect(shows(2, returned([1, 2]))).toBe(true);
  // Where, or how often, the gradient was evaluated has nothing to do with it.
  for (const seen of [1, [7, 8]]) expect(shows(seen, returned(points))).toBe(true);
});
