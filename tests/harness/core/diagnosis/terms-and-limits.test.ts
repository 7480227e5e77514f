import { expect, test } from 'vitest';
import { relationOf as findRelation } from '../../../../harness/core/diagnosis/relations.ts';
import type { Attempt } from '../../../../harness/core/runner/attempts.ts';
import { attempts, relationOf } from './wrong-answers.ts';

test.each<[string, (step: number) => number]>([
  ['is off by +3·step', (step) => 3 * step],
  ['is off by −1/2·step²', (step) => -step * step * 0.5],
  ['is off by +(1 − step)', (step) => 1 - step],
  ['is off by +4·(step − 1)', (step) => 4 * step - 4],
])('a term that is added is named: the answer %s', (statement, term) => {
  const tried = [0.5, 2, -4, 3].map((step, k): Attempt => ({
    input: { step },
    calls: [],
    deviation: 2,
    failure: {
      outcome: 'failed',
      message: '',
      subject: 'the answer',
      expected: 10 * k,
      actual: 10 * k + term(step),
    },
  }));
  const found = findRelation(tried, { f: { parameters: ['step'] } } as never);
  expect(found?.sentence).toBe(`The answer ${statement} in every failing case of this check.`);
});

test('a limit that answers do not have is named', () => {
  const lists = [
    [-7, 1],
    [3, -9],
  ];
  const floor = (list: number[]) => list.map((x) => Math.max(x, -5));
  expect(relationOf(attempts(lists, floor))).toBe(
    'The answer has no number below -5 in every failing case of this check.',
  );
  const top = (list: number[]) => list.map((x) => Math.min(-x, 5));
  const opposite = lists.map((list) => list.map((x) => -x));
  expect(relationOf(attempts(opposite, (list: number[]) => top(list.map((x) => -x))))).toBe(
    'The answer has no number above 5 in every failing case of this check.',
  );
});
