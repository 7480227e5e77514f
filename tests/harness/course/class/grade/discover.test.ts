import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { discover } from '../../../../../harness/course/class/grade/discover.ts';
import { announceFiles } from '../../../../../harness/course/shared/files/manifest.ts';
import { UserError } from '../../../../../harness/course/shared/files/user-error.ts';
import { temporaryFolder, type Tree } from '../../../folders.ts';

const EXERCISES = ['01-loss', '04-momentum'];
const find = async (folder: string, results = path.join(folder, 'grades')) =>
  discover(folder, EXERCISES, results);

const files = (...names: string[]): Tree => Object.fromEntries(names.map((name) => [name, '']));

test('a folder that contains an exercise is a submission with the name of the folder', async () => {
  const folder = await temporaryFolder(files('anna/01-loss/solution.ts', 'anna/notes.txt'));
  const anna = path.join(folder, 'anna');
  expect(await find(`${anna}/`)).toEqual({
    submissions: [{ id: 'anna', folder: `${anna}/` }],
    skipped: [],
  });
});

test('a submission may contain a backup folder, and a class with a student named like an exercise is rejected', async () => {
  const own = await temporaryFolder(
    files('01-loss/solution.ts', 'backup/01-loss/solution.ts', '.git/01-loss/x'),
  );
  expect(await find(own)).toMatchObject({ submissions: [{ folder: own }] });
  const folder = await temporaryFolder(
    files('01-loss/01-loss/solution.ts', 'b/01-loss/solution.ts', 'a/04-momentum/solution.ts'),
  );
  await expect(find(folder)).rejects.toThrow(
    new UserError(
      `${folder} contains submissions, such as a, and also 01-loss, which has the name of an exercise: rename that folder`,
    ),
  );
});

test('any other folder is a class: each folder in it is a submission, sorted by name', async () => {
  const names = ['b', 'a', 'Zoë', 'name with spaces', 'two\nlines', '..foo', '-rf', '=1+1', '学生'];
  const folder = await temporaryFolder(files(...names.map((name) => `${name}/01-loss/x`)));
  const found = await find(folder);
  expect(found).toMatchObject({ skipped: [] });
  expect(found.submissions.map(({ id }) => id)).toEqual(names.toSorted());
});

test('the results, hidden files, node_modules and the file README.md are not submissions', async () => {
  const folder = await temporaryFolder(
    files('anna/01-loss/x', 'grades/x', '.git/x', 'node_modules/x', '.DS_Store', 'README.md'),
  );
  await mkdir(path.join(folder, 'old'));
  await announceFiles(path.join(folder, 'old'), []);
  expect(await find(folder)).toMatchObject({
    submissions: [{ id: 'anna' }],
    skipped: ['Skipped: old contains results'],
  });
});

test('a student is not skipped without a word, whatever the name of the folder', async () => {
  const names = ['.x', 'README.md', 'anna', 'node_modules'];
  const folder = await temporaryFolder(files(...names.map((name) => `${name}/01-loss/solution.ts`)));
  await announceFiles(path.join(folder, 'anna'), []);
  const reason = "contains an exercise folder, but no student's folder may have such a name: rename it";
  expect(await find(folder)).toMatchObject({
    submissions: [{ id: 'README.md' }, { id: 'anna' }],
    skipped: [`Skipped: .x ${reason}`, `Skipped: node_modules ${reason}`],
  });
});

test('every other entry of a class is skipped with one line that gives the reason', async () => {
  const folder = await temporaryFolder(files('anna/01-loss/x', 'ben/solution.ts', '01-loss', 'marks.xlsx'));
  await symlink('/', path.join(folder, 'link'));
  execFileSync('mkfifo', [path.join(folder, 'pipe')]);
  await mkdir(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x62, 0xff])]));
  expect(await find(folder)).toMatchObject({
    submissions: [{ id: 'anna' }, { id: 'ben' }],
    skipped: [
      "Skipped: 01-loss is a file, not a student's folder",
      'Skipped: b\uFFFD has a name that is not valid UTF-8',
      "Skipped: link is a symbolic link, not a student's folder",
      "Skipped: marks.xlsx is a file, not a student's folder",
      "Skipped: pipe is a special file, not a student's folder",
    ],
  });
});

test.each([
  ['nowhere', /nowhere: there is no such folder$/],
  ['file', /file is not a folder$/],
  ['loop', /loop cannot be read \(ELOOP\)$/],
  [
    'empty',
    /empty contains no submission: neither an exercise folder such as 01-loss nor folders of students$/,
  ],
])(
  'a folder without submissions (%s) is rejected with one line that gives the reason',
  async (name, reason) => {
    const folder = await temporaryFolder(files('file'));
    await mkdir(path.join(folder, 'empty'));
    await symlink('loop', path.join(folder, 'loop'));
    await expect(find(path.join(folder, name))).rejects.toThrow(reason);
  },
);

test('a class in which most submissions are not in their places is refused with the command that imports it', async () => {
  const moodle = await temporaryFolder(
    files(
      'Ann_1_assignsubmission_file/exercises/01-loss/solution.ts',
      'Ben_2_assignsubmission_file/work.zip',
      'Cy_3_assignsubmission_file/01-loss/solution.ts',
    ),
  );
  await expect(find(moodle)).rejects.toThrow(
    new UserError(
      `${moodle}: most of what was handed in is not where grading looks for it (2 of 3). Import it first: npm run import -- ${moodle} --out CLASS`,
    ),
  );
  const hardlyMisplaced = await temporaryFolder(
    files(
      'Ann_1_assignsubmission_file/exercises/01-loss/solution.ts',
      'Ben_2_assignsubmission_file/01-loss/solution.ts',
      'Cy_3_assignsubmission_file/01-loss/solution.ts',
    ),
  );
  await expect(find(hardlyMisplaced)).rejects.toThrow(
    ': some of what was handed in is not where grading looks for it (1 of 3). ',
  );
  const canvas = await temporaryFolder(
    files('doe_1_2_solution.ts', 'ono_LATE_3_4_work.zip', 'po_5_text.html'),
  );
  await expect(find(canvas)).rejects.toThrow('(2 of 2). Import it first: ');
  const clones = await temporaryFolder(files('a/.git/config', 'a/exercises/01-loss/solution.ts', 'b/.git/x'));
  await expect(find(clones)).rejects.toThrow('(1 of 1). Import it first: ');
  const nested = await temporaryFolder(files("it's/ann/w/01-loss/solution.ts", 'x/y.ts'));
  await expect(find(nested)).rejects.toThrow('(2 of 2). Import it first: ');
});

test('students without any code do not make a class a download, and an archive is not a class', async () => {
  const folder = await temporaryFolder(
    files('ann/01-loss/solution.ts', 'ben/report.pdf', 'cy/notes.txt', 'di/node_modules/x.ts', 'class.zip'),
  );
  expect(await find(folder)).toMatchObject({ submissions: expect.anything() });
  await expect(find(path.join(folder, 'class.zip'))).rejects.toThrow(
    new UserError(
      `${folder}/class.zip is an archive. Import it first: npm run import -- ${folder}/class.zip --out CLASS`,
    ),
  );
});

test('what an import writes beside the submissions is ignored', async () => {
  const folder = await temporaryFolder(files('ann/01-loss/solution.ts', 'import.json', 'import.csv'));
  expect(await find(folder)).toMatchObject({ submissions: [{ id: 'ann' }], skipped: [] });
});
