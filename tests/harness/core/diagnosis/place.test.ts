import { expect, test } from 'vitest';
import { slipIn } from '../../../../harness/core/diagnosis/place.ts';
import type { FailedRun } from '../../../../harness/core/runner/index.ts';

const position = { file: 'solution.ts', line: 3, column: 5 };

test('what the source says is named beside the position of an exception, and for a limit where it is about a loop', () => {
  const slips = (['fill', 'unused', 'endless'] as const).map((kind) => ({ kind, position, within: 'step' }));
  const about = (outcome: string) =>
    slipIn(slips, { attempt: { failure: { outcome, message: '' } } } as FailedRun);
  expect(about('threw')).toEqual({
    said: { id: 'slip', kind: 'unused', elsewhere: position },
    proves: true,
  });
  expect(about('misshapen')).toMatchObject({ said: { kind: 'unused' }, position });
  expect(about('limit')).toMatchObject({ said: { kind: 'endless' }, position });
});
