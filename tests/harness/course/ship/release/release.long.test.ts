import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exerciseIds } from '../../../../../harness/course/shared/exercises/index.ts';
import { copyOfTheProject, ROOT } from '../../../commands/run.ts';
import { sharedFolder, temporaryFolder } from '../../../folders.ts';
import { filesIn, handIn, installedRelease, namesOf, npmIn } from './released.ts';

const edition = await installedRelease();
const project = await copyOfTheProject({ into: await sharedFolder() });
const ids = await exerciseIds(ROOT);

/** Wrong only where another gradient meets the same numbers: the audit shows calls, gradients included. */
const WITHOUT_THE_GRADIENT = `
const move = (gradient, beta, stepSize) => { const slope = gradient(beta); return beta.map((x, k) => x - stepSize * slope[k]); };
const known = {};
export const gradientDescentStep = (gradient, beta, stepSize) =>
  [...(known[\`\${beta} \${stepSize}\`] ??= move(gradient, beta, stepSize))];
export const gradientDescent = (gradient, start, stepSize, steps) => {
  const path = [[...start]];
  for (let k = 0; k < steps; k += 1) path.push(move(gradient, path[k], stepSize));
  return path;
};
`;

test('a class gets the same bytes in all results as in the whole repository', async () => {
  const folder = await temporaryFolder();
  // A syntax error, an endless loop, code that throws and starters.
  for (const student of ['student-06', 'student-08', 'student-11', 'student-14'])
    await cp(path.join(ROOT, 'tests/sample-class', student), path.join(folder, student), { recursive: true });
  for (const id of ids) {
    const wrong = await namesOf(id, 'misconceptions');
    const right = await namesOf(id, 'variants');
    // A part of them, another one for each exercise, to keep this test short.
    for (const k of [0, 1, 2])
      await handIn(
        path.join(folder, `wrong-${k}`),
        id,
        'misconceptions',
        wrong[(7 * k + ids.indexOf(id)) % wrong.length]!,
      );
    await handIn(path.join(folder, 'right'), id, 'variants', right[ids.indexOf(id) % right.length]!);
  }
  await mkdir(path.join(folder, 'remembers/03-gradient-descent'), { recursive: true });
  await writeFile(path.join(folder, 'remembers/03-gradient-descent/solution.ts'), WITHOUT_THE_GRADIENT);
  const results = async (where: string) => {
    const out = path.join(await temporaryFolder(), 'grades');
    const { stdout, stderr, status } = await npmIn(where, [
      'run',
      'grade',
      '--',
      folder,
      '--out',
      out,
      '--seed',
      '3',
    ]);
    const files = await filesIn(out);
    // Its first line has the hash of the program that wrote the results, and so has the page of the class.
    files.delete('results.sha256');
    const page = String(files.get('report/index.html'));
    const { stdout: version } = await npmIn(where, ['run', 'grade', '--', '--version']);
    expect(version).toMatch(/^descent-grader \d+\.\d+\.\d+ \([0-9a-f]{32}\)\n$/);
    expect(page).toContain(` · ${version.trim()}<`);
    files.set('report/index.html', Buffer.from(page.replace(version.trim(), 'PROGRAM')));
    return { status, stderr, stdout: stdout.replaceAll(out, 'OUT'), files };
  };
  const [own, whole] = [await results(edition), await results(project)];
  expect([...own.files.keys()]).toEqual([...whole.files.keys()]);
  for (const [name, bytes] of own.files) expect(bytes.equals(whole.files.get(name)!), name).toBe(true);
  expect({ ...own, files: undefined }).toEqual({ ...whole, files: undefined });
  expect(own.status).toBe(0);
});

test('the same project gives the same bytes, wherever it is', async () => {
  // Each by its own engine: one in another place is another project.
  const editionOf = async (root: string): Promise<ReadonlyMap<string, Buffer>> => {
    const folder = path.join(await temporaryFolder(), 'edition');
    const { status, stderr } = await npmIn(root, ['run', 'release', '--', folder]);
    expect([status, stderr]).toEqual([0, '']);
    return filesIn(folder);
  };
  const [here, elsewhere] = [await editionOf(ROOT), await editionOf(await copyOfTheProject())];
  expect([...elsewhere.keys()]).toEqual([...here.keys()]);
  for (const [name, bytes] of elsewhere) expect(bytes.equals(here.get(name)!), name).toBe(true);
  expect(String(Buffer.concat([...elsewhere.values()]))).not.toContain(ROOT);
});
