import { expect, test } from 'vitest';
import { runFile } from '../commands/run.ts';

/** Wrong only where two values are special at once, which meet beside a third that hides it; docs/truth.md says so. */
const STILL_ACCEPTED = [
  '05-one-pole-filter/loudest-sample-of-a-plain-filter.ts',
  '08-loop-poles/whole-step-without-momentum.ts',
];

test(
  'the solutions of the open corpus are graded as their labels say, but for those that are known to be missed',
  { timeout: 30 * 60_000 },
  async () => {
    const { status, stdout, stderr } = await runFile(process.execPath, [
      '--import',
      'tsx',
      'tests/measure/measure.ts',
      'tests/corpus/open',
    ]);
    expect([status, stderr], stdout).toEqual([1, '']);
    const [, accepted = ''] = /^Wrong, with full marks.*:\n((?:- .*\n)*)/m.exec(stdout) ?? [];
    expect(accepted.match(/(?<=^- )[^:]+/gm)).toEqual(STILL_ACCEPTED);
    expect(stdout).not.toContain('Not proved to be wrong');
    expect(stdout).toMatch(/^\| all .*\| 0 of 24 /m);
  },
);
