import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import { temporaryFolder } from '../folders.ts';
import { copyOfTheProject, gradeHere, ROOT, runFile } from './run.ts';

const EXERCISE = '03-gradient-descent';
const SAMPLE = path.join(ROOT, 'tests/sample-class');

/** A class of students who have handed in what others of the sample class have. */
async function classOf(students: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, model] of Object.entries(students))
    await cp(path.join(SAMPLE, model, EXERCISE), path.join(folder, name, EXERCISE), { recursive: true });
  return folder;
}

const pageOf = async (out: string, name: string): Promise<Document> =>
  parseHTML(await readFile(path.join(out, 'report', name), 'utf8')).document;

const gradesIn = async (out: string): Promise<Grades> =>
  JSON.parse(await readFile(path.join(out, 'grades.json'), 'utf8')) as Grades;

/** What a student is shown of the checks that the first submission fails. */
async function failuresIn(out: string): Promise<unknown[]> {
  const { submissions } = await gradesIn(out);
  return submissions[0]!.exercises[0]!.checks.filter(({ outcome }) => outcome === 'failed').map(
    ({ id, counterexample, expected, actual }) => ({ id, counterexample, expected, actual }),
  );
}

test('a page for each student, in which the source is marked; none for those who have left', async () => {
  const folder = await classOf({ anna: 'student-05', 'Müller, B. #2': 'student-16', cem: 'student-05' });
  const out = await temporaryFolder();
  const { lines } = await gradeHere(folder, { out, exercise: [EXERCISE] });
  expect(lines).toContain(`report:  ${path.join(out, 'report', 'index.html')}`);
  const index = await pageOf(out, 'index.html');
  const links = [...index.querySelectorAll('#students tbody a')].map((link) => link.getAttribute('href')!);
  const pages = await readdir(path.join(out, 'report'));
  expect(pages.toSorted()).toEqual(['index.html', ...links.map(decodeURIComponent)].toSorted());

  const thrown = await pageOf(out, decodeURIComponent(links.find((link) => link.startsWith('muller'))!));
  expect(thrown.querySelector('.marked')!.textContent).toContain('gradientDescent threw TypeError');

  expect(await readdir(path.join(out, 'gradescope'))).toContain('anna.json');
  await rm(path.join(folder, 'anna'), { recursive: true });
  const again = { out, exercise: [EXERCISE] };
  await expect(gradeHere(folder, again)).rejects.toThrow(
    'this run would drop from its tables: students anna.',
  );
  await expect(gradeHere(path.join(folder, 'cem'), again)).rejects.toThrow(
    'this run would drop from its tables: students Müller, B. #2, anna.',
  );
  expect(await readdir(path.join(out, 'report'))).toContain('anna.html');
  await gradeHere(folder, { ...again, replace: true });
  expect(await readdir(path.join(out, 'report'))).not.toContain('anna.html');
  expect(await readdir(path.join(out, 'gradescope'))).not.toContain('anna.json');
});

test('the command on a student’s page shows the same again', async () => {
  const folder = await classOf({ anna: 'student-05' });
  const out = await temporaryFolder();
  await gradeHere(folder, { out, exercise: [EXERCISE], seed: 7 });
  const command = (await pageOf(out, 'anna.html')).querySelector('.command')!.textContent!;

  const project = await copyOfTheProject();
  await rm(path.join(project, 'exercises', EXERCISE, 'solution.ts'));
  await cp(path.join(folder, 'anna', EXERCISE), path.join(project, 'exercises', EXERCISE), {
    recursive: true,
  });
  const [program, ...args] = command.split(' ');
  const { status, stderr } = await runFile(program!, args, { cwd: project });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const failures = await failuresIn(out);
  expect(failures.length).toBeGreaterThan(0);
  expect(await failuresIn(path.join(project, 'grades'))).toEqual(failures);
});
