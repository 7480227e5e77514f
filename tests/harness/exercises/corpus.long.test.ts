import { expect, test } from 'vitest';
import { runScript } from '../commands/run.ts';

test(
  'the solutions of the corpora in tests/corpus are graded as their labels say',
  { timeout: 10 * 60_000 },
  async () => {
    const { status, stdout, stderr } = await runScript('measure', []);
    expect([status, stderr], stdout).toEqual([0, '']);
  },
);
