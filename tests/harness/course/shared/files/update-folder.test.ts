import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Contents } from '../../../../../harness/course/shared/files/own-files.ts';
import { updateFolder as update } from '../../../../../harness/course/shared/files/update-folder.ts';
import { EDITION } from '../../../../../harness/course/ship/release/baked.ts';
import { writeSite } from '../../../../../harness/course/ship/site/write-site.ts';
import { temporaryFolder, type Tree } from '../../../folders.ts';

const files = (tree: Tree): Contents => new Map(Object.entries(tree));
const updateFolder = (folder: string, all: Contents) => update(folder, all, EDITION);
const NOTHING = { added: [], updated: [], removed: [], leftAlone: [] };

const FIRST = {
  'README.md': 'read',
  'exercises/01/README.md': 'task',
  'exercises/01/solution.ts': 'starter',
  'exercises/02/solution.ts': 'starter',
  'harness/a.js': 'a',
};

async function released(): Promise<string> {
  const folder = await temporaryFolder();
  await updateFolder(folder, files(FIRST));
  return folder;
}

const read = (folder: string, name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');

test('a new folder gets every file, and the same release once more changes nothing', async () => {
  const folder = path.join(await temporaryFolder(), 'new');
  expect(await updateFolder(folder, files(FIRST))).toEqual({
    ...NOTHING,
    added: Object.keys(FIRST).toSorted(),
  });
  for (const [name, text] of Object.entries(FIRST)) expect(await read(folder, name)).toBe(text);
  expect(await updateFolder(folder, files(FIRST))).toEqual(NOTHING);
});

test('a checkout with other line ends is not changed by hand, and follows the next release', async () => {
  const folder = path.join(await temporaryFolder(), 'new');
  const binary = Uint8Array.of(0, 13, 10, 255);
  await updateFolder(
    folder,
    new Map<string, string | Uint8Array>([
      ['README.md', 'one\ntwo\n'],
      ['a.bin', binary],
    ]),
  );
  await writeFile(path.join(folder, 'README.md'), 'one\r\ntwo\r\n');
  await writeFile(path.join(folder, 'a.bin'), Uint8Array.of(0, 10, 255));
  const next = new Map<string, string | Uint8Array>([
    ['README.md', 'one\nthree\n'],
    ['a.bin', Uint8Array.of(1)],
  ]);
  expect(await updateFolder(folder, next)).toEqual({
    ...NOTHING,
    updated: ['README.md'],
    leftAlone: ['a.bin'],
  });
});

test('what a student changed, made or deleted stays theirs; everything else follows the release', async () => {
  const folder = await released();
  await writeFile(path.join(folder, 'exercises/01/solution.ts'), 'my solution');
  await writeFile(path.join(folder, 'exercises/01/notes.txt'), 'my notes');
  await writeFile(path.join(folder, 'exercises/03.ts'), 'mine, and released only later');
  const second = {
    ...FIRST,
    'README.md': 'read again',
    'exercises/01/solution.ts': 'better starter',
    'exercises/02/solution.ts': 'better starter',
    'exercises/03.ts': 'new',
    'exercises/04.ts': 'new',
  };
  expect(await updateFolder(folder, files(second))).toEqual({
    added: ['exercises/04.ts'],
    updated: ['README.md', 'exercises/02/solution.ts'],
    removed: [],
    leftAlone: ['exercises/01/solution.ts', 'exercises/03.ts'],
  });
  expect(await read(folder, 'exercises/01/solution.ts')).toBe('my solution');
  expect(await read(folder, 'exercises/01/notes.txt')).toBe('my notes');
  expect(await read(folder, 'exercises/03.ts')).toBe('mine, and released only later');
  expect(await read(folder, 'exercises/02/solution.ts')).toBe('better starter');
  // Still theirs in the release after that.
  expect((await updateFolder(folder, files(second))).leftAlone).toEqual([
    'exercises/01/solution.ts',
    'exercises/03.ts',
  ]);
});

test('a file that is no longer released is removed, unless a student changed it', async () => {
  const folder = await released();
  await writeFile(path.join(folder, 'exercises/01/solution.ts'), 'my solution');
  expect(await updateFolder(folder, files({ 'README.md': 'read' }))).toEqual({
    ...NOTHING,
    removed: ['exercises/01/README.md', 'exercises/02/solution.ts', 'harness/a.js'],
    leftAlone: ['exercises/01/solution.ts'],
  });
  expect(await read(folder, 'exercises/01/solution.ts')).toBe('my solution');
});

test('the files of the grader belong together: they are replaced even if they were changed', async () => {
  const folder = await released();
  await writeFile(path.join(folder, 'harness/a.js'), 'changed');
  expect(await updateFolder(folder, files(FIRST))).toEqual({ ...NOTHING, updated: ['harness/a.js'] });
  expect(await read(folder, 'harness/a.js')).toBe('a');
});

test('a release that was interrupted is completed by the next one', async () => {
  const folder = await released();
  // Killed in between: one file is new already, the manifest is the old one.
  await writeFile(path.join(folder, 'README.md'), 'read again');
  const second = { ...FIRST, 'README.md': 'read again', 'exercises/01/README.md': 'new task' };
  expect(await updateFolder(folder, files(second))).toEqual({
    ...NOTHING,
    updated: ['exercises/01/README.md'],
  });
});

test('a release that ended between two files is not taken for work by hand by the release after it', async () => {
  const folder = await released();
  const grader = path.join(folder, 'harness/a.js');
  await rm(grader);
  await mkdir(grader);
  const second = { ...FIRST, 'README.md': 'second', 'harness/a.js': 'b' };
  await expect(updateFolder(folder, files(second))).rejects.toThrow('there is a folder in its place');
  expect(await read(folder, 'README.md')).toBe('second');
  // The next one does not even get that far.
  const part = path.join(folder, `README.md.${process.pid}.part`);
  await mkdir(part);
  await expect(updateFolder(folder, files({ ...FIRST, 'README.md': 'never' }))).rejects.toThrow(
    'README.md cannot be written',
  );
  await rm(part, { recursive: true, force: true });
  await rm(grader, { recursive: true });
  expect(await updateFolder(folder, files({ ...FIRST, 'README.md': 'third' }))).toEqual({
    ...NOTHING,
    added: ['harness/a.js'],
    updated: ['README.md'],
  });
});

test('what a killed run leaves of a file, and a folder that becomes empty, are removed; the folders of students stay', async () => {
  const folder = await released();
  await writeFile(path.join(folder, 'README.md.12.part'), 'ha');
  await writeFile(path.join(folder, 'mine.md.12.part'), 'mine');
  const { 'exercises/02/solution.ts': _, ...second } = { ...FIRST, 'README.md': 'second' };
  await updateFolder(folder, files(second));
  expect((await readdir(folder)).toSorted()).toEqual([
    'README.md',
    'exercises',
    'harness',
    'mine.md.12.part',
  ]);
  expect(await readdir(path.join(folder, 'exercises'))).toEqual(['01']);
});

test('a folder with something else in it is refused, and keeps it', async () => {
  const folder = await temporaryFolder({ 'thesis.tex': 'mine' });
  await expect(updateFolder(folder, files(FIRST))).rejects.toThrow(
    `${folder} is not an earlier release: it holds thesis.tex. Choose a new or empty folder.`,
  );
  expect(await readdir(folder)).toEqual(['thesis.tex']);
  const file = path.join(folder, 'thesis.tex');
  await expect(updateFolder(file, files(FIRST))).rejects.toThrow(
    `${file} cannot be written: there is a file in its place`,
  );
  const broken = await temporaryFolder({ 'harness/release.json': '{"files":' });
  await expect(updateFolder(broken, files(FIRST))).rejects.toThrow('it holds harness/release.json.');
});

test('a repository that has just been cloned is empty', async () => {
  const folder = await temporaryFolder({ '.git/HEAD': 'ref: refs/heads/main' });
  expect((await updateFolder(folder, files(FIRST))).added).toEqual(Object.keys(FIRST).toSorted());
});

test('a manifest cannot make it remove files elsewhere, and nothing is written through a link', async () => {
  const outside = await temporaryFolder({ 'kept.txt': 'a' });
  const folder = await released();
  const manifest = JSON.parse(await read(folder, 'harness/release.json')) as {
    files: Record<string, string>;
  };
  manifest.files[`../${path.basename(outside)}/kept.txt`] = manifest.files['harness/a.js']!;
  await writeFile(path.join(folder, 'harness/release.json'), JSON.stringify(manifest));
  await updateFolder(folder, files(FIRST));
  expect(await read(outside, 'kept.txt')).toBe('a');

  await rm(path.join(folder, 'harness'), { recursive: true });
  await mkdir(path.join(folder, 'harness'));
  await writeFile(path.join(folder, 'harness/release.json'), JSON.stringify(manifest));
  await rm(path.join(folder, 'exercises'), { recursive: true });
  await symlink(outside, path.join(folder, 'exercises'));
  await expect(updateFolder(folder, files(FIRST))).rejects.toThrow(
    'exercises cannot be written: there is a symbolic link in its place',
  );
  expect(await readdir(outside)).toEqual(['kept.txt']);
});

const PAGE = '<h1>Explore</h1>';

test('a site is replaced as a whole, with what was changed in it; files that were never part of it stay', async () => {
  const out = await temporaryFolder();
  await writeSite(files({ 'index.html': PAGE, 'assets/a.js': 'a', 'assets/b.js': 'b' }), out);
  await writeFile(path.join(out, 'index.html'), `${PAGE} changed`);
  await writeFile(path.join(out, 'assets/a.js'), 'changed');
  await writeFile(path.join(out, 'assets/photo.png'), 'mine');
  await writeSite(files({ 'index.html': PAGE, 'assets/c.js': 'c' }), out);
  expect(await read(out, 'index.html')).toBe(PAGE);
  expect((await readdir(path.join(out, 'assets'))).toSorted()).toEqual(['c.js', 'photo.png']);
});

test('a site goes into no folder with anything else', async () => {
  const other = await temporaryFolder({ 'index.html': '<p>' });
  await expect(writeSite(files({ 'index.html': PAGE }), other)).rejects.toThrow(
    `${other} is not an earlier site: it holds index.html. Choose a new or empty folder.`,
  );
  expect(await read(other, 'index.html')).toBe('<p>');
});

test('a site is not written through a link', async () => {
  const outside = await temporaryFolder({ 'a.js': 'mine' });
  const out = await temporaryFolder();
  await writeSite(files({ 'index.html': PAGE }), out);
  await symlink(outside, path.join(out, 'assets'));
  await expect(writeSite(files({ 'index.html': PAGE, 'assets/a.js': 'a' }), out)).rejects.toThrow(
    'assets cannot be written: there is a symbolic link in its place',
  );
  expect(await read(outside, 'a.js')).toBe('mine');
});
