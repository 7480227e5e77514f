import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT, runFile } from '../commands/run.ts';

const NO_CLUSTER = spawnSync('sbatch', ['--version']).error !== undefined;

test('npm test and npm run grade work with the versions of Node between the oldest and the newest', async () => {
  const { status, stdout } = await runFile('scripts/node-versions.sh', ['22', '24'], { cwd: ROOT });
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(/^Node v22\.\S+: passed\nNode v24\.\S+: passed\n$/),
  ]);
});

test.skipIf(NO_CLUSTER)('shards that Slurm grades give the same bytes as one run', async () => {
  const exercises = ['--exercise', '01-loss', '--exercise', '08-loop-poles'];
  const { status, stdout } = await runFile('tests/slurm/cluster.sh', [
    'tests/slurm/sample-class.sh',
    ...exercises,
  ]);
  expect([status, stdout]).toEqual([0, expect.stringContaining('byte for byte those of one run')]);
});
