import { expect, test } from 'vitest';
import type { Form } from '../../../../harness/core/model/pattern.ts';
import type { Attempt } from '../../../../harness/core/runner/attempts.ts';
import { relationOf } from './wrong-answers.ts';

test.each<[Form, number, (step: number) => number]>([
  ['x', 3, (step) => 3 * step],
  ['x²', -1 / 2, (step) => -step * step * 0.5],
  ['1 − x', 1, (step) => 1 - step],
  ['x − 1', 4, (step) => 4 * step - 4],
])('a term that is added is named: %s, %f times', (form, times, term) => {
  const tried = [0.5, 2, -4, 3].map((step, k): Attempt => ({
    input: { step },
    calls: [],
    deviation: 2,
    comparisons: 1,
    failure: {
      outcome: 'failed',
      message: '',
      subject: 'the answer',
      expected: 10 * k,
      actual: 10 * k + term(step),
    },
  }));
  expect(relationOf(tried, { f: { parameters: ['step'] } } as never)?.is).toEqual({
    id: 'term',
    of: 'step',
    form,
    times,
  });
});
