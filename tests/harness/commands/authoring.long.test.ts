import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { expectTables, projectWith } from './project-with.ts';
import { runScript } from './run.ts';

const IDS = ['00-number-template', '09-vector-template'];

test('new exercises are exercises: calibrated, graded, diagnosed', async () => {
  const root = await projectWith('harness/course/scaffold/templates');
  const ofVector = ['09-vector-template', '--function', 'compute(samples: vector): vector'];
  expect((await runScript('new-exercise', ofVector, root)).status).toBe(0);
  const calibration = await runScript('calibrate', ['template', '--seeds', '10'], root);
  expect(calibration.stdout).toContain('exercises: 2, seeds: 10, breaches: 0');
  expect(calibration.status, calibration.stdout).toBe(0);
  // Nothing else is missing.
  const draft = '  ! a draft: 2 of at least 5 misconceptions. Add the mistakes that students make.';
  expect(calibration.stdout.match(/^ +!.*$/gm)).toEqual([draft, draft]);
  await expectTables(root, IDS);
  const { stderr } = await runScript('generate', ['--check'], root);
  expect(stderr).not.toContain('special-rows');

  const starters = await runScript('test', ['template'], root);
  expect(starters.stdout.match(/not started \(the grader works\)/g)).toHaveLength(2);
  for (const id of IDS)
    await cp(
      path.join(root, `tests/exercises/${id}/misconceptions/leaves-out-negative-numbers.ts`),
      path.join(root, `exercises/${id}/solution.ts`),
    );
  const { status, stdout } = await runScript('test', ['template'], root);
  expect(status).toBe(1);
  expect(stdout.match(/likely +Your compute leaves out negative numbers/g)).toHaveLength(2);
});
