import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { expectTables, projectWith } from './project-with.ts';
import { runScript } from './run.ts';

test('two exercises from other fields work without any change in the harness: calibrated, graded, diagnosed', async () => {
  const root = await projectWith('tests/authoring');
  const calibration = await runScript('calibrate', ['ridge', 'run-lengths', '--seeds', '10'], root);
  expect(calibration.stdout).toContain('exercises: 2, seeds: 10, breaches: 0');
  // Neither drafts nor misconceptions without a weight.
  expect(calibration.stdout).not.toMatch(/^ +!/m);
  expect(calibration.status, calibration.stdout).toBe(0);

  await expectTables(root, ['09-ridge', '10-run-lengths']);
  const starters = await runScript('test', ['ridge', 'run-lengths'], root);
  expect(starters.stdout.match(/not started \(the grader works\)/g)).toHaveLength(2);
  const wrong = 'tests/exercises/10-run-lengths/misconceptions/runs-of-nine-at-most.ts';
  await cp(path.join(root, wrong), path.join(root, 'exercises/10-run-lengths/solution.ts'));
  const { status, stdout } = await runScript('test', ['run-lengths'], root);
  expect(status).toBe(1);
  expect(stdout).toContain('✗ encode finds every run, with its symbol and its length');
  expect(stdout).toContain('likely    Your runs end at 9, as if a count were a single digit.');
  expect(stdout).toMatch(/encode finds every run[^✗]*call +encode\("a+"\)/s);
  expect(stdout).toMatch(/a line of a fax becomes five runs[^✗]*likely +same as above/s);
});
