import { appendFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import { temporaryFolder } from '../folders.ts';
import { gradesValidator } from '../grades-validator.ts';
import { ROOT, runFile } from './run.ts';

const EXERCISE = '01-loss';

test('npm run grade, as typed in a terminal, grades a class and writes the grades, the report and the gradebooks', async () => {
  const folder = await temporaryFolder();
  const out = path.join(folder, 'grades');
  for (const student of ['student-01', 'student-05'])
    await cp(
      path.join(ROOT, 'tests/sample-class', student, EXERCISE),
      path.join(folder, 'class', student, EXERCISE),
      { recursive: true },
    );
  const own = path.join(folder, 'class/student-01', EXERCISE);
  await writeFile(path.join(own, 'stray.ts'), '// NOTHING IMPORTS THIS\n');
  await writeFile(path.join(own, 'used.ts'), 'export const USED = 1; // THIS IS IMPORTED\n');
  await appendFile(
    path.join(own, 'solution.ts'),
    "\nimport { USED } from './used.ts';\nexport const used = USED;\n",
  );
  const args = ['run', '--silent', 'grade', '--', path.join(folder, 'class'), '--out', out];
  const { status, stdout } = await runFile('npm', [...args, '--exercise', EXERCISE]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/student-01 .* 10\/10$/m);
  expect(stdout).toMatch(/student-05 .* 5\/10$/m);

  const grades = JSON.parse(await readFile(path.join(out, 'grades.json'), 'utf8')) as Grades;
  expect(gradesValidator(grades), JSON.stringify(gradesValidator.errors)).toBe(true);
  const [right, wrong] = grades.submissions.map(({ exercises: [only] }) => only!);
  expect(right).toMatchObject({ id: EXERCISE, status: 'graded', points: 10 });
  expect(wrong).toMatchObject({ id: EXERCISE, status: 'graded', points: 5 });
  const failed = wrong!.checks.find(({ outcome }) => outcome === 'failed')!;
  expect(failed).toMatchObject({ points: 0, counterexample: expect.anything(), replay: expect.anything() });
  expect(await readFile(path.join(out, 'report/student-05.html'), 'utf8')).toContain(failed.title);
  // What is stored and shown is what was graded.
  const results = (await readdir(path.join(out, 'results'))).map((name) => path.join('results', name));
  const texts = await Promise.all(
    ['report/student-01.html', ...results].map((name) => readFile(path.join(out, name), 'utf8')),
  );
  expect(texts[0]).toContain('THIS IS IMPORTED');
  expect(texts.filter((text) => text.includes('THIS IS IMPORTED'))).toHaveLength(2);
  for (const text of texts) expect(text).not.toContain('NOTHING IMPORTS THIS');
  expect(await readdir(out)).toEqual(
    expect.arrayContaining([
      'gradebook.csv',
      'junit.xml',
      'last-run.json',
      'moodle.csv',
      'report',
      'results',
    ]),
  );
});
