import { expect, test } from 'vitest';
import { placeOf } from '../../../../harness/core/diagnosis/place.ts';
import type { FailedRun } from '../../../../harness/core/runner/index.ts';

const position = { file: 'solution.ts', line: 3, column: 5 };

test('what the source says is named for an exception with its line, and for a limit where it is about a loop', () => {
  const slips = (['fill', 'unused', 'endless'] as const).map((kind) => ({ kind, position, within: 'step' }));
  const about = (outcome: string) =>
    placeOf(slips, { attempt: { failure: { outcome, message: '' } } } as FailedRun);
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
  expect(placeOf([], run)).toEqual({
    where: 'step also changed its argument beta: work on a copy.',
    hint: 'Think.',
  });
  expect(placeOf([{ kind: 'fill', position, within: 'step' }], run)?.position).toEqual(position);
});
