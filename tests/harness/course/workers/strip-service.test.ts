import { expect, test } from 'vitest';
import { NO_WATCHDOG } from '../../../../harness/core/grading/watchdog.ts';
import { LOADING } from '../../../../harness/core/model/stages.ts';
import { load } from '../../../../harness/course/workers/strip-service.ts';

const files = { 'solution.ts': 'export const loss = (beta: number[]): number => beta[0]!;' };

test('types are removed, and each submission is a sign of life', async () => {
  const stages: string[] = [];
  const serve = await load();
  const stripped = await serve(files, { ...NO_WATCHDOG, onProgress: (stage) => stages.push(stage) });
  expect(stripped).toMatchObject({
    kind: 'stripped',
    modules: {
      'solution.ts': { code: expect.stringMatching(/^export const loss = \(beta *\) *=> beta\[0\] *;$/) },
    },
  });
  expect(stages).toEqual([LOADING]);
});

test('what TypeScript did not finish reading twice is not read again, and the student learns why', async () => {
  const serve = await load();
  const stripped = await serve(files, { ...NO_WATCHDOG, skipped: new Set([LOADING]) });
  expect(stripped).toMatchObject({
    kind: 'syntax',
    message: expect.stringContaining('did not finish reading'),
  });
});
