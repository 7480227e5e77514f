import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { generateReadmes } from '../../../harness/course/exercises/readme-table.ts';
import { copyOfTheProject, ROOT, runScript } from './run.ts';

const FIXTURES = path.join(ROOT, 'tests/authoring');
const EXERCISES = ['09-ridge', '10-run-lengths'];

/** The project with both exercises, which bring nothing but their own files. */
async function projectWithBoth(): Promise<string> {
  const root = await copyOfTheProject();
  for (const name of await readdir(FIXTURES)) {
    const from = path.join(FIXTURES, name);
    const files = (await readdir(from, { recursive: true })).map(String);
    expect(files.filter((file) => file.startsWith('harness'))).toEqual([]);
    // Fails where a file of the project would be overwritten.
    await cp(from, root, { recursive: true, force: false, errorOnExist: true });
  }
  return root;
}

test('two exercises from other fields work without any change in the harness: calibrated, graded, diagnosed', async () => {
  const root = await projectWithBoth();
  const calibration = await runScript('calibrate', ['ridge', 'run-lengths', '--seeds', '10'], root);
  expect(calibration.stdout).toContain('exercises: 2, seeds: 10, breaches: 0');
  // Neither drafts nor misconceptions without a weight.
  expect(calibration.stdout).not.toMatch(/^ +!/m);
  expect(calibration.status, calibration.stdout).toBe(0);

  const readmes = await generateReadmes(root);
  for (const id of EXERCISES) {
    const task = await readFile(path.join(root, `exercises/${id}/README.md`), 'utf8');
    expect(task.replaceAll(/ +|-+/g, ' ')).toBe(
      readmes.get(`exercises/${id}/README.md`)!.replaceAll(/ +|-+/g, ' '),
    );
  }

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
