import { fn, vector } from '../../../../harness/core/checks/index.ts';
import { relationOf as findRelation } from '../../../../harness/core/diagnosis/relations.ts';
import type { Attempt } from '../../../../harness/core/runner/attempts.ts';

export const EXPORTS = { step: fn(['beta', 'momentumCoeff'], vector) };
export const relationOf = (failed: readonly Attempt[]): string | undefined =>
  findRelation(failed, EXPORTS)?.sentence;

/** Failed attempts whose answers are made from the expected ones. */
export const attempts = (expected: readonly unknown[], change: (right: never) => unknown): Attempt[] =>
  expected.map((right) => ({
    input: {},
    calls: [],
    deviation: 2,
    failure: {
      outcome: 'failed',
      message: 'the answer is wrong',
      subject: 'the answer',
      expected: right,
      actual: change(right as never),
    },
  }));

export const VECTORS = [
  [1, 2, 5],
  [3, -4, 7],
  [0.5, 6, 11],
];
