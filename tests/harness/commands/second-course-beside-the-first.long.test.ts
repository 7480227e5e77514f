import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readKnownSolution } from '../../../harness/course/shared/bundle/like.mjs';
import { expectTables, projectWith } from './project-with.ts';
import { ROOT, runFile, runScript } from './run.ts';

// Exercises of other fields, without any change in the engine.

const IDS = readdirSync(path.join(ROOT, 'tests/second-course/exercises'));

test('exercises of a second course are calibrated, graded, diagnosed and shown', async () => {
  const root = await projectWith('tests', ['second-course']);
  // This project's settings leave out the second course.
  const types = await runFile(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc')], {
    cwd: root,
  });
  expect(types.stdout).toBe('');
  const calibration = await runScript('calibrate', [...IDS, '--short'], root);
  expect(calibration.stdout).toContain(`exercises: ${IDS.length}, seeds: `);
  expect(calibration.stdout).toMatch(/breaches: 0$/m);
  // Neither drafts nor misconceptions without a weight.
  expect(calibration.stdout).not.toMatch(/^ +! /m);
  expect(calibration.status, calibration.stdout).toBe(0);

  await expectTables(root, IDS);
  const starters = await runScript('test', IDS, root);
  expect(starters.stdout.match(/not started \(the grader works\)/g)).toHaveLength(IDS.length);
  const hand = async (id: string, wrong: string): Promise<void> => {
    const { text } = readKnownSolution(
      path.join(root, `tests/exercises/${id}/misconceptions/${wrong}.ts`),
      wrong,
    );
    await writeFile(path.join(root, `exercises/${id}/solution.ts`), text);
  };
  await hand('10-run-lengths', 'runs-of-nine-at-most');
  await hand('09-derivative', 'forward');
  const { status, stdout } = await runScript('test', ['run-lengths', 'derivative'], root);
  expect(status).toBe(1);
  expect(stdout).toContain('likely    Your runs end at 9, as if a count were a single digit.');
  expect(stdout).toMatch(/encode finds every run[^✗]*call +encode\("a+"\)/s);
  expect(stdout).toContain('likely    Your difference goes forward only');
  expect(stdout).toMatch(/call +const f = \(x\) => .*;\n +derivative\(f, [^)]*\)\([^)]*\)/);
});
