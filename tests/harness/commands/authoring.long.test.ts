import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { expectTables, projectWith } from './project-with.ts';
import { runFile, runScript } from './run.ts';

/** Each type as what a function is given and as what it answers, and functions. */
const SIGNATURES = {
  '10-vector-template': 'compute(samples: vector): vector',
  '11-system-template': 'solve(A: Matrix, b: Vector): Vector',
  '12-integral-template': 'integral(f: (x: number) => number, a: number, b: number): number',
  '13-path-template':
    'path(f: (t: number, y: Vector) => Vector, start: Vector, steps: wholeNumber): Vector[]',
  '14-table-template':
    'table(rows: string[][], a: { z: Complex; note: text }): { n: wholeNumber; a: text; mean: number }[]',
  '15-words-template': 'label(n: wholeNumber, word: string): boolean',
  '16-found-template': 'find(has: (word: string) => boolean, words: string[]): Complex',
  '17-only-template': 'roots(f: (x: number) => number): string',
};
const IDS = ['00-number-template', ...Object.keys(SIGNATURES)];

test('new exercises are exercises: calibrated, graded, diagnosed', async () => {
  const root = await projectWith('harness/course/author/scaffold/templates');
  for (const [id, signature] of Object.entries(SIGNATURES)) {
    const { status, stderr } = await runScript('new-exercise', [id, '--function', signature], root);
    expect([status, stderr]).toEqual([0, '']);
  }
  const { stdout: wrongTypes } = await runFile('node', ['node_modules/typescript-7/bin/tsc'], { cwd: root });
  expect(wrongTypes.match(/^.*template.*$/gm)).toBeNull();
  const calibration = await runScript('calibrate', ['template', '--seeds', '4'], root);
  expect(calibration.stdout).toContain('exercises: 9, seeds: 4, breaches: 0');
  expect(calibration.status, calibration.stdout).toBe(0);
  // Nothing else is missing. Words and truth values do not show all pairs.
  const draft = '  ! a draft: 2 of at least 5 misconceptions. Add the mistakes that students make.';
  const notes = calibration.stdout.match(/^ +!.*$/gm)!.filter((note) => !note.includes(': no input shows'));
  expect(notes).toEqual(IDS.map(() => draft));
  await expectTables(root, IDS);
  const { stderr } = await runScript('generate', ['--check'], root);
  expect(stderr).not.toContain('special-rows');

  const starters = await runScript('test', ['template'], root);
  expect(starters.stdout.match(/not started \(the grader works\)/g)).toHaveLength(IDS.length);
  for (const id of IDS)
    await cp(
      path.join(root, `tests/exercises/${id}/misconceptions/fits-the-example.ts`),
      path.join(root, `exercises/${id}/solution.ts`),
    );
  const { status, stdout } = await runScript('test', ['template'], root);
  expect(status).toBe(1);
  expect(stdout.match(/likely +Your \w+ is right for the example of the task alone/g)).toHaveLength(
    IDS.length,
  );
});
