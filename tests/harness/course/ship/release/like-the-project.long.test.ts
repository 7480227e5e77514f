import { cp, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { exerciseIds, loadCourse } from '../../../../../harness/course/shared/exercises/index.ts';
import { release } from '../../../../../harness/course/ship/release/index.ts';
import { buildSite } from '../../../../../harness/course/ship/site/index.ts';
import { copyOfTheProject, ROOT } from '../../../commands/run.ts';
import { sharedFolder, temporaryFolder } from '../../../folders.ts';
import { filesIn, handIn, installedRelease, namesOf, npmIn } from './released.ts';

const edition = await installedRelease();
const project = await copyOfTheProject({ into: await sharedFolder() });
const ids = await exerciseIds(ROOT);

// Each test begins with the starters.
afterEach(async () => {
  for (const folder of [edition, project])
    await cp(path.join(ROOT, 'exercises'), path.join(folder, 'exercises'), { recursive: true });
});

test('its page is the site that npm run explore -- --build writes', async () => {
  const folder = path.join(await temporaryFolder(), 'site');
  await buildSite(await loadCourse(ROOT, ids), folder);
  const [site, page] = [await filesIn(folder), await filesIn(path.join(edition, 'harness/page'))];
  // Its list: the edition has one of its own.
  expect(site.delete('site.json')).toBe(true);
  expect([...page.keys()]).toEqual([...site.keys()]);
  for (const [name, bytes] of page) expect(bytes.equals(site.get(name)!), name).toBe(true);
});

describe('a student sees the same as in the whole repository', () => {
  /** Runs the same command in both. @returns the edition's answer, which must be the project's, pictures included */
  async function sameAnswer(args: readonly string[]) {
    const [own, whole] = [await npmIn(edition, args), await npmIn(project, args)];
    expect(own).toEqual(whole);
    const pictures = (folder: string) => filesIn(path.join(folder, 'grades/pictures')).catch(() => new Map());
    expect(await pictures(edition)).toEqual(await pictures(project));
    return own;
  }

  /** Puts the same text into the same solution of both. */
  async function write(exercise: string, text: string): Promise<void> {
    for (const folder of [edition, project])
      await writeFile(path.join(folder, 'exercises', exercise, 'solution.ts'), text);
  }

  test('npm test on the starters is green', async () => {
    const { status, stdout } = await sameAnswer(['test']);
    expect(status).toBe(0);
    expect(stdout.match(/not started \(the grader works\)/g)).toHaveLength(ids.length);
  });

  test('npm test on right, wrong, broken and hostile solutions', async () => {
    for (const [k, id] of ids.entries())
      for (const folder of [edition, project]) {
        const kind = k % 3 === 0 ? 'variants' : 'misconceptions';
        const names = await namesOf(id, kind);
        await handIn(path.join(folder, 'exercises'), id, kind, names[k % names.length]!);
      }
    await write('01-loss', 'export function loss(beta) { return beta[0] +; }');
    await write('02-stationary-points', 'while (true);');
    await write('05-one-pole-filter', "import fs from 'node:fs'; export const lfilter = () => fs;");
    const { status, stdout, stderr } = await sameAnswer(['test']);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('likely');
    expect(stdout).toContain('picture');
  });

  test('npm test -- WORD, a word that matches nothing, and --help', async () => {
    expect((await sameAnswer(['test', '--', 'loop'])).stdout).toContain('08-loop-poles');
    expect(await sameAnswer(['test', '--', 'momntum'])).toMatchObject({ status: 2 });
    expect(await sameAnswer(['test', '--', 'loop', '--require', 'all'])).toMatchObject({ status: 1 });
    await write('08-loop-poles', 'export enum A { B = 1 }\nexport const loopPoles = () => A.B;\n');
    const debugged = await sameAnswer(['run', 'debug', '--', 'loop']);
    expect(debugged).toMatchObject({ status: 0, stdout: expect.stringContaining('your answer: 1\n') });
    await write('09-properties', 'export const gradientIsCorrect = (loss, gradient) => gradient([1]) === 1;');
    const asked = await sameAnswer(['run', 'debug', '--', 'properties']);
    expect(asked).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('your test asked: gradient([1]) → ['),
    });
    expect(await sameAnswer(['test', '--', '--help'])).toMatchObject({ status: 0 });
  });
});

test('a solution in the place of a starter is not released', async () => {
  await handIn(
    path.join(project, 'exercises'),
    '04-momentum',
    'variants',
    (await namesOf('04-momentum', 'variants'))[0]!,
  );
  const folder = await temporaryFolder();
  await expect(release({ root: project, folder })).rejects.toThrow(
    'exercises/04-momentum/solution.ts is not the starter: put the starter back (git checkout -- exercises/04-momentum/solution.ts), so that its functions throw "not implemented yet"',
  );
  expect(await readdir(folder)).toEqual([]);
});
