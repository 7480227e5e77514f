import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCourse, readmesOf } from '../../../harness/course/exercises/index.ts';
import { copyOfTheProject, ROOT, runScript } from './run.ts';

/** The project with these exercises, which bring nothing but their own files. @param parent their folders */
async function projectWith(parent: string): Promise<string> {
  const root = await copyOfTheProject();
  const entries = await readdir(path.join(ROOT, parent), { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const from = path.join(ROOT, parent, name);
    const files = (await readdir(from, { recursive: true })).map(String);
    expect(files.filter((file) => file.startsWith('harness'))).toEqual([]);
    // Fails where a file of the project would be overwritten.
    await cp(from, root, { recursive: true, force: false, errorOnExist: true });
  }
  return root;
}

/** That the task of each exercise lists the checks that there are. */
async function expectTables(root: string, ids: readonly string[]): Promise<void> {
  const plain = (table: string): string => table.replaceAll(/ +|-+/g, ' ');
  for (const { text, updated } of await readmesOf(await loadCourse(root, ids)))
    expect(plain(text)).toBe(plain(updated));
}

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

test('the templates of new exercises are exercises: calibrated, graded, diagnosed', async () => {
  const root = await projectWith('harness/course/scaffold/templates');
  const calibration = await runScript('calibrate', ['template', '--seeds', '10'], root);
  expect(calibration.stdout).toContain('exercises: 2, seeds: 10, breaches: 0');
  expect(calibration.status, calibration.stdout).toBe(0);
  // Nothing else is missing.
  const draft = '  ! a draft: 2 of at least 5 misconceptions. Add the mistakes that students make.';
  expect(calibration.stdout.match(/^ +!.*$/gm)).toEqual([draft, draft]);
  await expectTables(root, ['00-number-template', '00-vector-template']);

  const starters = await runScript('test', ['template'], root);
  expect(starters.stdout.match(/not started \(the grader works\)/g)).toHaveLength(2);
  for (const id of ['00-number-template', '00-vector-template'])
    await cp(
      path.join(root, `tests/exercises/${id}/misconceptions/leaves-out-negative-numbers.ts`),
      path.join(root, `exercises/${id}/solution.ts`),
    );
  const { status, stdout } = await runScript('test', ['template'], root);
  expect(status).toBe(1);
  expect(stdout.match(/likely +Your compute leaves out negative numbers/g)).toHaveLength(2);
});
