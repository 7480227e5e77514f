import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import { temporaryFolder } from '../folders.ts';
import type { Ended } from './call.ts';
import { checksThat } from './hidden-checks.ts';
import { ROOT, runScript } from './run.ts';

/** In a process of its own: no loader of the tests may hide what a shell would not know. */
const gradeWith = (hidden: string, out: string): Promise<Ended> => {
  const folder = path.join(ROOT, 'tests/sample-class/student-01');
  return runScript('grade', [
    folder,
    '--out',
    out,
    '--hidden',
    hidden,
    '--exercise',
    '01-loss',
    '--jobs',
    '1',
  ]);
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
