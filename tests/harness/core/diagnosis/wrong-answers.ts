import { fn, vector } from '../../../../harness/core/checks/index.ts';
import { relationOf as findRelation } from '../../../../harness/core/diagnosis/relations.ts';
import type { Pattern } from '../../../../harness/core/model/pattern.ts';
import type { SaidOf } from '../../../../harness/core/model/said.ts';
import type { Signature } from '../../../../harness/core/model/shape.ts';
import type { Attempt } from '../../../../harness/core/runner/attempts.ts';

export const EXPORTS = { step: fn(['beta', 'momentumCoeff'], vector) };
/** What is said of the answers of a check. */
export function relationOf(
  failed: readonly Attempt[],
  exports: Signature = EXPORTS,
): SaidOf<'relation'> | undefined {
  const said = findRelation(failed, exports)[0]?.said;
  return said?.id === 'relation' ? said : undefined;
}

/** Of one that is about the whole answer: how it is related to the right one. */
export const isOf = (failed: readonly Attempt[]): Pattern | undefined => relationOf(failed)?.is;

/** Failed attempts whose answers are made from the expected ones. */
export const attempts = (expected: readonly unknown[], change: (right: never) => unknown): Attempt[] =>
  expected.map((right) => ({
    input: {},
    calls: [],
    deviation: 2,
    comparisons: 1,
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
