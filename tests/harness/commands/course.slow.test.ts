import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import { temporaryFolder } from '../folders.ts';
import { copyOfTheProject, ROOT, runScript } from './run.ts';

const COURSE = {
  title: 'A short course',
  seed: 4711,
  exercises: [
    { id: '02-stationary-points', weight: 3 },
    { id: '01-loss', role: 'bonus' },
  ],
};
const PUBLIC = 'Students can know these inputs, because seed 1 is public.';

test('course.json decides what is graded, how it counts, and the seed, unless --seed gives another', async () => {
  const root = await copyOfTheProject({
    exercises: ['01-loss', '02-stationary-points', '03-gradient-descent'],
  });
  const folder = await temporaryFolder();
  const student = path.join(folder, 'class', 'student-01');
  await cp(path.join(ROOT, 'tests/sample-class/student-01'), student, { recursive: true });
  const grade = async (...args: string[]): Promise<Grades & { stderr: string; stdout: string }> => {
    const out = path.join(folder, 'grades');
    const call = [path.join(folder, 'class'), '--out', out, ...args];
    const { status, stdout, stderr } = await runScript('grade', call, root);
    expect(status, stderr).toBe(0);
    const grades = JSON.parse(await readFile(path.join(out, 'grades.json'), 'utf8')) as Grades;
    return { ...grades, stdout, stderr };
  };
  await writeFile(path.join(root, 'course.json'), JSON.stringify(COURSE));
  const first = await grade();
  const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  const versions = { engine: version, course: version };
  expect(first).toMatchObject({ title: COURSE.title, seed: 4711, versions, exercises: COURSE.exercises });
  expect(first.submissions[0]).toMatchObject({ points: 40, maxPoints: 30 });
  expect(first.stdout).toContain('40/30');
  expect(first.stderr).not.toContain(PUBLIC);

  expect((await grade('--seed', '9')).seed).toBe(9);

  await rm(path.join(root, 'course.json'));
  const without = await grade('--exercise', '01-loss');
  expect(without).toMatchObject({ seed: 1, submissions: [{ points: 10, maxPoints: 10 }] });
  expect(without.stderr).toContain(PUBLIC);

  await writeFile(path.join(root, 'course.json'), '{ "exercises": [{ "id": "01-los" }] }');
  const { status, stderr } = await runScript('grade', [path.join(folder, 'class')], root);
  expect([status, stderr]).toEqual([
    2,
    'course.json:1:25 /exercises/0/id: there is no exercise "01-los" in tests/exercises; did you mean "01-loss"?\n',
  ]);
});
