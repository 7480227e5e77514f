import { appendFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { exerciseIds } from '../../../../../harness/course/shared/exercises/index.ts';
import { nameKey, unsafeName } from '../../../../../harness/course/shared/files/names.ts';
import { release } from '../../../../../harness/course/ship/release/index.ts';
import { copyOfTheProject, ROOT } from '../../../commands/run.ts';
import { shellSyntaxIn } from '../../../commands/shell-syntax.ts';
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

test('npm test grades starters, and says what is likely wrong, and what TypeScript says', async () => {
  const starters = await npmIn(edition, ['test']);
  expect(starters).toMatchObject({ status: 0, stderr: '' });
  expect(starters.stdout.match(/not started \(the grader works\)/g)).toHaveLength(ids.length);
  const id = '03-gradient-descent';
  const [first] = await namesOf(id, 'misconceptions');
  await handIn(path.join(edition, 'exercises'), id, 'misconceptions', first!);
  const wrong = await npmIn(edition, ['test', '--', '03']);
  expect(wrong).toMatchObject({ status: 1, stderr: '' });
  expect(wrong.stdout).toContain('likely');
  expect(wrong.stdout).not.toContain('not started');
  await appendFile(path.join(edition, 'exercises', id, 'solution.ts'), '\nexport const size: string = 1;');
  const mistyped = await npmIn(edition, ['test', '--', '03']);
  expect(mistyped.stdout).toMatch(
    /^ +types {5}solution\.ts:\d+:14 {2}Type 'number' is not assignable to type/m,
  );
  expect(mistyped.stderr).toBe('');
});

// like-the-project.long.test.ts compares its answers with the project's, release.long.test.ts the grades of a class.

describe('what is in it', () => {
  test('tasks, starters, the grader and what belongs to a repository; one package to install', async () => {
    const names = [...(await filesIn(edition)).keys()].filter(
      (name) => !/^(?:harness|grades|debug)\//.test(name),
    );
    const workflows = '.github/workflows/grade.yml .github/workflows/pages.yml';
    const repository = `.devcontainer/devcontainer.json .gitattributes ${workflows} .gitignore .npmrc .vscode/launch.json .vscode/settings.json .vscode/tasks.json LICENSE`;
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

test('a task whose table has other points than its checks is not released', async () => {
  const file = path.join(project, 'exercises/04-momentum/README.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace('| 1      |', '| 2      |'));
  const folder = await temporaryFolder();
  await expect(release({ root: project, folder })).rejects.toThrow(
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
