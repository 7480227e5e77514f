import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import { temporaryFolder } from '../folders.ts';
import { copyOfTheProject, runFile, runScript } from './run.ts';

const EXERCISE = '01-loss';

/** The rest of a solution whose loss has a third power in place of the fourth. */
const DERIVATIVES = `
export const gradient = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
export const hessian = ([, y]) => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];
`;

/** Written in three ways, with the names of those who wrote them. */
const CLASS = {
  'Anna Albers_1001': `// Anna Albers\nexport const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 3 - (y - 1) ** 2;${DERIVATIVES}`,
  'Ben Bauer_1002': `/* Ben Bauer, 1002 */
export function loss(beta) {
  const u = beta[1] - 1;
  return (u - 1) * u * u + (beta[0] - 2) * (beta[0] - 2); // Ben
}${DERIVATIVES}`,
  'Cem Chen_1003': `export const loss = (b) =>
  [2, 3, 2].map((n, k) => (k ? b[1] - 1 : b[0] - 2) ** n).reduce((sum, one, k) => (k < 2 ? sum + one : sum - one), 0);${DERIVATIVES}`,
  'Dora Diallo_1004': `export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;${DERIVATIVES}`,
};

const gradesIn = async (out: string): Promise<Grades> =>
  JSON.parse(await readFile(path.join(out, 'grades.json'), 'utf8')) as Grades;

/** The sentences that students read as the likely cause, and their points. */
const readingIn = ({ submissions }: Grades) =>
  submissions.map(({ id, points, exercises: [grade] }) => ({
    id,
    points,
    likely: [...new Set(grade!.checks.flatMap(({ diagnosis }) => diagnosis?.message ?? []))],
  }));

test('what several students do wrong in the same way gets a name: the report finds them, a command writes the misconception, and all of them read its sentence, with the points that they had', async () => {
  const project = await copyOfTheProject({ exercises: [EXERCISE] });
  const files = Object.entries(CLASS).map(([name, text]) => [`${name}/${EXERCISE}/solution.ts`, text]);
  const folder = await temporaryFolder(Object.fromEntries(files));
  const out = path.join(await temporaryFolder(), 'grades');
  const run = (script: string, ...args: string[]) => runScript(script, args, project);
  const grade = () => run('grade', folder, '--out', out, '--jobs', '2');

  expect(await grade()).toMatchObject({ status: 0 });
  const before = readingIn(await gradesIn(out));
  const { document } = parseHTML(await readFile(path.join(out, 'report/index.html'), 'utf8'));
  const [card, ...others] = document.querySelectorAll('#same-mistakes .card');
  expect(others).toEqual([]);
  const names = [...card!.querySelectorAll('.names a')].map((link) => link.textContent);
  expect(names).toEqual(['Anna Albers_1001', 'Ben Bauer_1002', 'Cem Chen_1003']);

  const command = card!.querySelector('.command')!.textContent!.trim().replace('DIR', out);
  const [program, ...args] = command.split(' ');
  const { status, stdout, stderr } = await runFile(program!, args, { cwd: project });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [, name] = new RegExp(`^(tests/exercises/${EXERCISE}/misconceptions/unnamed-\\w+\\.ts)$`, 'm').exec(
    stdout,
  )!;
  const written = path.join(project, name!);
  const text = await readFile(written, 'utf8');
  expect(text).not.toMatch(/anna|albers|ben|bauer|cem|chen|\d{4}/i);

  const incomplete = {
    status: 2,
    stderr: `${name}:1: complete the sentence for the student, in place of TODO\n`,
  };
  expect(await grade()).toMatchObject(incomplete);
  const sentence = 'Your loss has a third power in place of the fourth.';
  await writeFile(written, text.replace(/^.*/, `// ${sentence}\n// weight: gap`));
  await rename(written, path.join(path.dirname(written), 'cube-in-place-of-the-fourth-power.ts'));
  // The scenarios of the other exercises are not listed any more.
  const { stdout: calibration } = await run('calibrate', EXERCISE, '--short');
  expect(calibration).toMatch(/^01-loss: .*, 0 breaches$/m);
  expect(calibration).not.toContain('cube-in-place');
  expect(await grade()).toMatchObject({ status: 0 });
  expect(readingIn(await gradesIn(out))).toEqual(
    before.map((one, k) => ({ ...one, likely: k < 3 ? [sentence] : [] })),
  );

  const again = await runFile(program!, args, { cwd: project });
  expect(again).toMatchObject({
    status: 2,
    stderr: `${out} has no group "${args.at(-1)!}": its report lists no groups\n`,
  });
  const both = await run(
    'new-exercise',
    '--misconception',
    out,
    '01-loss/0',
    '--function',
    'f(x: vector): number',
  );
  expect(both).toMatchObject({ status: 2, stderr: '--function is for a new exercise.\n' });
});
