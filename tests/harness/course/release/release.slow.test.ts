import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { exerciseIds } from '../../../../harness/course/exercises/index.ts';
import { nameKey, unsafeName } from '../../../../harness/course/files/names.ts';
import { release } from '../../../../harness/course/release/index.ts';
import { copyOfTheProject, ROOT } from '../../commands/run.ts';
import { shellSyntaxIn } from '../../commands/shell-syntax.ts';
import { sharedFolder, temporaryFolder } from '../classes/folders.ts';
import { filesIn, handIn, installedRelease, namesOf, npmIn } from './released.ts';

const edition = await installedRelease();
const project = await copyOfTheProject({ into: await sharedFolder() });
const ids = await exerciseIds(ROOT);

// Each test begins with the starters.
afterEach(async () => {
  for (const folder of [edition, project])
    await cp(path.join(ROOT, 'exercises'), path.join(folder, 'exercises'), { recursive: true });
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
    expect(await sameAnswer(['test', '--', '--help'])).toMatchObject({ status: 0 });
  });
});

// release.long.test.ts grades a class in both.

describe('what is in it', () => {
  test('tasks, starters, the grader and what belongs to a repository; one package to install', async () => {
    const names = [...(await filesIn(edition)).keys()].filter(
      (name) => !/^(?:harness|grades|debug)\//.test(name),
    );
    const workflows = '.github/workflows/grade.yml .github/workflows/pages.yml';
    const repository = `.gitattributes ${workflows} .gitignore .npmrc .vscode/launch.json .vscode/settings.json LICENSE`;
    const course =
      'README.md exercises/sandbox.d.ts exercises/tsconfig.json exercises/types.ts package-lock.json package.json';
    const tasks = ids.flatMap((id) => [`exercises/${id}/README.md`, `exercises/${id}/solution.ts`]);
    expect(names).toEqual([...`${repository} ${course}`.split(' '), ...tasks].toSorted());
    const installed = await readdir(path.join(edition, 'node_modules'));
    // Commands that have run keep there what they know.
    expect(installed.filter((name) => name !== '.cache')).toEqual([
      '.bin',
      '.package-lock.json',
      'typescript',
    ]);
  });

  test('it works on every system: names of files, and scripts that need no shell of their own', async () => {
    const names = [...(await filesIn(edition)).keys()];
    const isUnsafe = (name: string): boolean => unsafeName(name.replace(/^\./, '')) !== undefined;
    expect(names.filter((file) => file.split('/').some(isUnsafe) || file.length > 160)).toEqual([]);
    expect(new Set(names.map(nameKey)).size).toBe(names.length);
    const { scripts } = JSON.parse(await readFile(path.join(edition, 'package.json'), 'utf8'));
    const commands = Object.values<string>(scripts);
    expect(shellSyntaxIn(commands)).toEqual([]);
    for (const command of commands) expect(command).toMatch(/^node harness\/start\.js /);
  });

  test('it carries the version of the project', async () => {
    const versionIn = async (folder: string, name: string): Promise<string> =>
      JSON.parse(await readFile(path.join(folder, name), 'utf8')).version;
    const own = await versionIn(ROOT, 'package.json');
    for (const name of ['package.json', 'package-lock.json'])
      expect(await versionIn(edition, name)).toBe(own);
  });

  test('links in the texts for students lead to files that exist', async () => {
    const files = await filesIn(edition);
    let count = 0;
    for (const [name, bytes] of files)
      for (const [, link] of name.endsWith('.md') ? String(bytes).matchAll(/\]\((?!https?:)([^)#]+)/g) : []) {
        count += 1;
        expect([...files.keys()], `${name}: ${link}`).toContain(path.join(path.dirname(name), link!));
      }
    expect(count).toBeGreaterThan(2 * ids.length);
  });

  test('the editor accepts the starters, and knows what the sandbox lacks', async () => {
    const tsc = () => npmIn(edition, ['exec', 'tsc', '--', '-p', 'exercises', '--pretty', 'false']);
    expect(await tsc()).toMatchObject({ status: 0, stdout: '' });
    const file = path.join(edition, 'exercises/01-loss/solution.ts');
    await writeFile(
      file,
      `${await readFile(file, 'utf8')}\nconsole.log(structuredClone([1]));\nsetTimeout(loss);\n`,
    );
    expect((await tsc()).stdout).toMatch(
      /^exercises\/01-loss\/solution\.ts\(\d+,1\): error TS2304: .*setTimeout/,
    );
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
  await expect(release({ root: project, folder, jobs: 1 })).rejects.toThrow(
    'exercises/04-momentum/solution.ts is not the starter: put the starter back (git checkout -- exercises/04-momentum/solution.ts), so that its functions throw "not implemented yet"',
  );
  expect(await readdir(folder)).toEqual([]);
});

test('a task whose table has other points than its checks is not released', async () => {
  const file = path.join(project, 'exercises/04-momentum/README.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace('| 1      |', '| 2      |'));
  const folder = await temporaryFolder();
  await expect(release({ root: project, folder, jobs: 1 })).rejects.toThrow(
    'exercises/04-momentum/README.md: its table of points is not that of checks.ts: call npm run generate',
  );
  expect(await readdir(folder)).toEqual([]);
});

test('a grader that was changed by accident says how to get it back', async () => {
  const file = path.join(edition, 'harness/program.js');
  const text = await readFile(file, 'utf8');
  await writeFile(file, `${text}\n`);
  const { status, stderr } = await npmIn(edition, ['test']);
  await writeFile(file, text);
  expect([status, stderr]).toEqual([
    1,
    'The folder harness/ is incomplete or was changed. To get it back: git checkout -- harness\n',
  ]);
});
