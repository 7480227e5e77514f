import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import { temporaryFolder } from '../course/classes/folders.ts';
import type { Ended } from './call.ts';
import { ROOT, runFile, runScript } from './run.ts';

const DOOR = path.join(ROOT, 'harness/core/checks/index.ts');

/** Imports by name, by absolute and by relative path. */
const checksThat = (wants: string, folder: string): string => `
import { claim, example } from 'descent-grader/checks';
import { fn, number } from ${JSON.stringify(DOOR)};
import { exercise } from ${JSON.stringify(path.relative(folder, DOOR))};

export default exercise<{ loss: (beta: readonly number[]) => number }>({
  exports: { loss: fn(['beta'], number) },
  checks: [
    example({
      id: 'far-away',
      title: 'the loss far away',
      points: 2,
      hint: 'look at a large β',
      given: [{ beta: [1002, 1] }],
      *holds(solution, { beta }) {
        const wanted = ${wants};
        yield claim(Math.abs(solution.loss(beta) - wanted) < 1, 'the loss is not right', beta);
      },
    }),
  ],
});
`;

/** As an instructor types it: no loader of the tests may hide what a shell would not know. */
const gradeWith = (hidden: string, out: string): Promise<Ended> => {
  const folder = path.join(ROOT, 'tests/sample-class/student-01');
  const options = ['--out', out, '--hidden', hidden, '--exercise', '01-loss', '--jobs', '1'];
  return runFile('npm', ['run', '--silent', 'grade', '--', folder, ...options]);
};

const gradesIn = async (out: string) => {
  const { submissions } = JSON.parse(await readFile(path.join(out, 'grades.json'), 'utf8')) as Grades;
  return submissions[0]!.exercises[0]!;
};

test('hidden checks are graded after the exercise’s own; one that throws ends the run, and its line is named', async () => {
  const out = await temporaryFolder();
  const hidden = await temporaryFolder({ '01-loss/.keep': '' });
  const file = path.join(hidden, '01-loss/checks.ts');
  await writeFile(file, checksThat('1e6', path.dirname(file)));
  expect(await gradeWith(hidden, out)).toMatchObject({ status: 0 });
  const graded = await gradesIn(out);
  expect([graded.points, graded.maxPoints]).toEqual([12, 12]);
  expect(graded.checks.at(-1)).toMatchObject({ id: 'far-away', points: 2, outcome: 'passed' });

  const text = checksThat('(undefined as never as { loss: number }).loss', path.dirname(file));
  await writeFile(file, text);
  const { status, stderr } = await gradeWith(hidden, out);
  const line = text.split('\n').findIndex((each) => each.includes('const wanted')) + 1;
  expect(stderr).toContain(
    `TypeError: Cannot read properties of undefined (reading 'loss') (01-loss/checks.ts:${line})`,
  );
  expect(status).toBe(2);
});

test('hidden checks that are not TypeScript end the run with one line that says where', async () => {
  const hidden = await temporaryFolder({ '01-loss/checks.ts': 'export default (;' });
  const { status, stderr } = await gradeWith(hidden, await temporaryFolder());
  expect([stderr, status]).toEqual([`${path.join(hidden, '01-loss/checks.ts')}:1:17: Unexpected ";"\n`, 2]);
});

test('a folder without hidden checks is refused', async () => {
  const hidden = await temporaryFolder();
  expect(await gradeWith(hidden, hidden)).toMatchObject({
    status: 2,
    stderr: `${hidden} contains no hidden checks: it has no file such as 01-loss/checks.ts\n`,
  });
});

test('calibrate tries hidden checks on the reference, and names the one that it does not pass with both values', async () => {
  const hidden = await temporaryFolder({ '01-loss/.keep': '' });
  const file = path.join(hidden, '01-loss/checks.ts');
  const calibrate = () => runScript('calibrate', ['01-loss', '--short', '--hidden', hidden]);
  await writeFile(file, checksThat('solution.loss(beta)', path.dirname(file)));
  expect((await calibrate()).stdout).toMatch(/^  far-away /m);

  await writeFile(file, checksThat('61', path.dirname(file)));
  const { status, stdout } = await calibrate();
  expect(stdout).toContain(`✗ the reference fails far-away (seed 1)\n      check     ${file}:10`);
  expect(status).toBe(1);
});
