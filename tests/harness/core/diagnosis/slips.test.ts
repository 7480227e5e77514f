import { expect, test } from 'vitest';
import { slipIn } from '../../../../harness/core/diagnosis/slips.ts';
import type { FailedRun } from '../../../../harness/core/runner/index.ts';

const position = { file: 'solution.ts', line: 3, column: 5 };
const slips = (['small', 'before', 'exit', 'turn', 'xor'] as const).map((kind) => ({
  kind,
  position,
  within: kind,
}));

/** The sentence for a check that compared two numbers, where the source has these slips. */
const said = (expected: number, actual: number, ...kinds: string[]): string | undefined => {
  const failure = { outcome: 'failed', message: 'it is wrong', expected, actual };
  const answers = [{ what: 'it', expected, actual, input: {} }];
  const run = { attempt: { failure } } as FailedRun;
  return slipIn(slips, run, ({ within }) => kinds.includes(within!), answers)?.where;
};

test('what the source says and may not mean is named where it can be why an answer is wrong', () => {
  expect(said(3, 1, 'xor', 'turn', 'exit', 'small')).toContain('exclusive or');
  expect(said(3, 1, 'turn', 'exit', 'small')).toContain('first turn');
  expect(said(3, 1, 'exit', 'small')).toContain('before its last turn');
  expect(said(3, 1)).toBeUndefined();
});

test('an early end of a loop is named only for a count that is too small, an entry before the first only for NaN, a small number only for answers that are nearly right', () => {
  expect(said(3, 4, 'exit')).toBeUndefined();
  expect(said(2.5, 1.5, 'exit')).toBeUndefined();
  expect(said(2.5, 1.5, 'small', 'before')).toBeUndefined();
  expect(said(2.5, NaN, 'small', 'before')).toContain('before the first');
  expect(said(2.5, 2.501, 'small')).toContain('this small number');
});
