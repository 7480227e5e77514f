import { expect, test } from 'vitest';
import { exerciseIds } from '../../../harness/course/shared/exercises/index.ts';
import { readCorpus } from '../../measure/read-corpus.ts';
import { runFile } from '../commands/run.ts';

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
    expect(status, stdout + stderr).toBe(0);
    const [, accepted = ''] = /^Wrong, with full marks.*:\n((?:- .*\n)*)/m.exec(stdout) ?? [];
    const { survivors } = await readCorpus('tests/corpus/open', await exerciseIds(process.cwd()));
    expect(accepted.match(/(?<=^- )[^:]+/gm)).toEqual(survivors);
    expect(stdout).not.toContain('Not proved to be wrong');
    expect(stdout).toMatch(/^\| all .*\| 0 of 60 /m);
  },
);
