import { expect, test } from 'vitest';
import { placeOf } from '../../../../harness/core/diagnosis/place.ts';
import type { FailedRun } from '../../../../harness/core/runner/index.ts';

const position = { file: 'solution.ts', line: 3, column: 5 };
type Kind = Parameters<typeof placeOf>[0][number]['kind'];

/** The sentence for a check that compared two numbers, where the source has these slips. */
function said(expected: number, actual: number, kinds: Kind[]): string | undefined {
  const failure = { outcome: 'failed', message: 'it is wrong', expected, actual };
  const answers = [{ what: 'it', expected, actual, input: {} }];
  const slips = kinds.map((kind) => ({ kind, position, within: undefined }));
  return placeOf(slips, { attempt: { failure } } as FailedRun, answers)?.where;
}

test('what the source says and may not mean is named where it can be why an answer is wrong', () => {
  expect(said(3, 1, ['small', 'exit', 'turn', 'xor'])).toContain('exclusive or');
  expect(said(3, 1, ['small', 'exit', 'turn', 'assigned'])).toContain('Do you mean ===?');
  expect(said(3, 1, ['small', 'exit', 'turn'])).toContain('first turn');
  expect(said(3, 1, ['small', 'exit'])).toContain('before its last turn');
  expect(said(3, 1, [])).toBeUndefined();
});

test('an early end is named only for a count that is too small, an entry before the first only for NaN', () => {
  expect(said(3, 4, ['exit', 'before'])).toBeUndefined();
  expect(said(2.5, 1.5, ['exit', 'before'])).toBeUndefined();
  expect(said(2.5, NaN, ['exit', 'before'])).toContain('before the first');
});

test('the turns of a loop are named only where a count is wrong by one', () => {
  expect(said(3, 4, ['more', 'fewer'])).toContain('a turn more');
  expect(said(3, 2, ['more', 'fewer'])).toContain('a turn fewer');
  expect(said(3, 5, ['more', 'fewer'])).toBeUndefined();
  expect(said(2.5, 3.5, ['more', 'fewer'])).toBeUndefined();
});

test('a small number is named only where answers are nearly right', () => {
  expect(said(2.5, 1.5, ['small'])).toBeUndefined();
  expect(said(2.5, 2.501, ['small'])).toContain('this small number');
  expect(said(2.5, 2.501, ['small', 'rounded'])).toContain('rounding');
  expect(said(2.5, 1.5, ['rounded'])).toBeUndefined();
});

test('what the source says is named for an exception with its line, and for a limit where it is about a loop', () => {
  const slips = (['xor', 'unused', 'endless'] as const).map((kind) => ({ kind, position, within: 'step' }));
  const about = (outcome: string) =>
    placeOf(slips, { attempt: { failure: { outcome, message: '' } } } as FailedRun, []);
  expect(about('threw')).toEqual({
    where: expect.stringMatching(/^solution\.ts:3 {2}This value is computed/),
  });
  expect(about('misshapen')).toEqual({ where: expect.stringContaining('computed and then lost'), position });
  expect(about('limit')).toEqual({ where: expect.stringContaining('Nothing in this loop'), position });
});

test('that the call changed an argument is said where nothing else is known, and the hint stays', () => {
  const failure = { outcome: 'failed', message: 'it is wrong', expected: 1, actual: 2, hint: 'Think.' };
  const call = { name: 'step', changedArguments: [{ parameter: 'beta', before: [1], after: '[2]' }] };
  const run = { attempt: { failure }, failedCall: { call } } as unknown as FailedRun;
  expect(placeOf([], run, [])).toEqual({
    where: 'step also changed its argument beta: work on a copy.',
    hint: 'Think.',
  });
  expect(placeOf([{ kind: 'turn', position, within: 'step' }], run, [])?.position).toEqual(position);
});
