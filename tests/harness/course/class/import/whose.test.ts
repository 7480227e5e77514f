import { existsSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyOf, type NamedId } from '../../../../../harness/course/class/import/names.ts';
import { readRecord } from '../../../../../harness/course/class/import/record.ts';
import { temporaryFolder, type Tree } from '../../../folders.ts';
import { importSource, importZip, type Imported } from './imported.ts';
import { type Entries, zip } from './zip.ts';

// A name that a student can choose never selects another student's folder.

const at = (folder: string, text: string): Record<string, string> => ({
  [`${folder}/01-loss/solution.ts`]: text,
});

/** How Anna and Ben, and whoever imitates them, are called in a download. */
const SYSTEMS: Readonly<Record<string, (name: string, number: number, text: string) => Tree>> = {
  'plain folders': (name, _, text) => at(name, text),
  Moodle: (name, number, text) => at(`${name}_${number}_assignsubmission_file_`, text),
  Canvas: (name, number, text) => ({ [`${name}_${number}_50${number}_01-loss.ts`]: text }),
  clones: (name, _, text) => ({ ...at(`gd-${name}`, text), [`gd-${name}/.git/HEAD`]: '' }),
};

const both = (layout: (name: string, number: number, text: string) => Tree, text: string): Tree => ({
  ...layout('anna', 101, text),
  ...layout('ben', 102, text),
});

const packed = (tree: Tree): Uint8Array => zip(tree as Entries);

/** A class with the work of Anna and Ben, and everything in it. */
async function classOf(layout: (name: string, number: number, text: string) => Tree) {
  const { out } = await importSource(await temporaryFolder(both(layout, 'honest')));
  const contents = async (): Promise<Record<string, string>> => {
    const entries = await readdir(out, { withFileTypes: true, recursive: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    return Object.fromEntries(
      await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)),
    );
  };
  return { out, contents };
}

describe.each(Object.entries(SYSTEMS))('%s', (_system, layout) => {
  const evil = both(layout, 'evil');

  test.each<readonly [string, Tree, RegExp]>([
    [
      'an archive',
      { 'mallory.zip': packed(evil) },
      /: nothing is imported, because it may be one student's, .*\n.* \(mallory\.zip\), add --class/,
    ],
    [
      'an archive beside a note',
      { 'mallory.zip': packed(evil), 'note.txt': '' },
      /each student \(mallory\.zip\), add --class/,
    ],
    [
      'a folder',
      Object.fromEntries(Object.entries(evil).map(([name, text]) => [`mallory/${name}`, text])),
      /each student \(mallory\), add --class\. .* If all students are further inside, import what holds them\.$/,
    ],
    [
      'an archive in an archive in a folder',
      { 'mallory/x.zip': packed({ 'y.zip': packed(evil) }) },
      /each student \(mallory\), add --class/,
    ],
  ])('%s that is alone in what was typed is not opened to find students', async (_, tree, message) => {
    const { out, contents } = await classOf(layout);
    const before = await contents();
    const source = await temporaryFolder(tree);
    for (const options of [{}, { groups: true }, { replace: true }])
      await expect(importSource(source, { out, ...options })).rejects.toMatchObject({
        message: expect.stringMatching(message),
        exitStatus: 1,
      });
    expect(await contents()).toEqual(before);
    // Where the instructor says that it is a student, it is that student's.
    const { files } = await importSource(source, { out, isClass: true });
    expect(Object.values(files).filter((text) => text === 'honest')).toHaveLength(2);
  });

  test('work of another source is replaced with --replace only', async () => {
    const { out, contents } = await classOf(layout);
    const before = await contents();
    const source = await temporaryFolder(evil);
    const refused = await importSource(source, { out });
    const verdicts = refused.report.verdicts.filter(({ note }) => note !== 'the history of git');
    const kept = [
      'unclear',
      expect.stringMatching(
        /^the class has 01-loss from .*: it is kept\. To replace it, import a newer download under the same path, or copy/,
      ),
    ];
    expect(verdicts.map(({ status, note }) => [status, note])).toEqual([kept, kept]);
    const after = await contents();
    delete before[path.join(out, 'import.csv')];
    expect(after).toMatchObject(before);
    const replaced = await importSource(source, { out, replace: true });
    const kinds = ({ report }: Imported) =>
      report.students.map(({ changes }) => changes.get('01-loss')?.kind);
    expect(kinds(replaced)).toEqual(['changed', 'changed']);
    expect(kinds(await importSource(source, { out }))).toEqual(['same', 'same']);
  });

  test('where a student has nothing, the work of any source is imported', async () => {
    const { out } = await classOf(layout);
    const late = layout('cy', 103, 'late');
    const { report } = await importSource(await temporaryFolder({ ...late, ...layout('di', 104, '4') }), {
      out,
    });
    expect(report.students.map(({ changes }) => changes.get('01-loss')?.kind)).toEqual(['new', 'new']);
  });
});

test('an archive that no system named needs --class, whatever is in it', async () => {
  const out = path.join(await temporaryFolder(), 'class');
  for (const [entries, message] of [
    [
      { ...at('anna', ''), ...at('ben', '') },
      'If it has a folder or an archive for each student (anna, ben), add --class.',
    ],
    [{ 'anna.zip': zip(at('x', '')), 'ben.zip': '' }, 'add --class'],
    [
      { ...at('repo-main/anna', ''), ...at('repo-main/ben', '') },
      'If all students are further inside, import what holds them.',
    ],
    [at('anna', ''), 'for each student (anna), add --class.'],
  ] as const)
    await expect(importZip(entries, { out, isClass: false })).rejects.toMatchObject({
      message: expect.stringContaining(message),
      exitStatus: 1,
    });
  expect(existsSync(out)).toBe(false);
});

test('a typed folder with one submission is that of its student', async () => {
  for (const tree of [
    at('anna', 'x'),
    at('anna/exercises', 'x'),
    { ...at('anna/src', 'x'), 'anna/.git/HEAD': '' },
  ]) {
    const { files } = await importSource(await temporaryFolder(tree));
    expect(files).toEqual({ 'anna/01-loss/solution.ts': 'x' });
  }
});

test("a file of one Canvas user alone, with another user's numbers, is nobody's", async () => {
  for (const name of ['q_101_777_9001_01-loss.ts', 'q_101_7777_888_10000_01-loss.ts'])
    for (const honest of [{}, { 'doejane_103_5001_01-loss.ts': 'x' }] as readonly Tree[]) {
      const { became } = await importSource(
        await temporaryFolder({ ...honest, [name]: 'evil', 'x_9_text.html': '' }),
      );
      expect(became[name]).toMatch(/^unclear: of q_101, or of a student with these numbers/);
    }
});

const moodle = (name: string, number: number, text: string): Tree =>
  at(`${name}_${number}_assignsubmission_file_`, text);
/** A roster by which both Bens are the student of one id. */
const byName = {
  identify: (submissions: readonly NamedId[]) => ({
    ids: new Map(submissions.map((name) => [keyOf(name), 'ben'])),
    remarks: [],
  }),
};

test('another participant in a download of the same path, whom a roster takes for the student, replaces nothing', async () => {
  const { out, report } = await importZip(zip(moodle('Ben', 102, '1') as Entries), byName);
  const again = await importSource(report.source, { out, ...byName });
  expect(again.report.students[0]!.changes.get('01-loss')?.kind).toBe('same');
  await writeFile(report.source, packed(moodle('Ben', 777, 'evil')));
  const { files, became } = await importSource(report.source, { out, ...byName });
  expect(files).toEqual({ 'ben/01-loss/solution.ts': '1' });
  expect(became['Ben_777_assignsubmission_file_/01-loss/solution.ts']).toContain(
    'download.zip/102: it is kept',
  );
  // Feedback still goes to the participant whose work it is.
  expect((await readRecord(out)).submissions.get('ben')).toMatchObject({ number: '102' });
});

test('a source that brings equal work does not become the source of it', async () => {
  const [first, other] = [
    await temporaryFolder(moodle('Ben', 102, '1')),
    await temporaryFolder(moodle('Ben', 102, '1')),
  ];
  const { out } = await importSource(first);
  expect((await importSource(other, { out })).report.students[0]!.changes.get('01-loss')?.kind).toBe('same');
  await writeFile(path.join(other, 'Ben_102_assignsubmission_file_/01-loss/solution.ts'), 'evil');
  expect((await importSource(other, { out })).files).toEqual({ 'Ben_102/01-loss/solution.ts': '1' });
});

test('class and download may be moved together', async () => {
  const folder = await temporaryFolder({ ...at('download/anna', '1'), ...at('download/ben', '1') });
  await importSource(path.join(folder, 'download'), { out: path.join(folder, 'class') });
  const moved = path.join(await temporaryFolder(), 'moved');
  await rename(folder, moved);
  await writeFile(path.join(moved, 'download/anna/01-loss/solution.ts'), '2');
  const { files } = await importSource(path.join(moved, 'download'), { out: path.join(moved, 'class') });
  expect(files['anna/01-loss/solution.ts']).toBe('2');
});

test('a download of another source leaves no work undecided that the class has', async () => {
  const { out } = await importSource(await temporaryFolder({ ...at('anna', '1'), ...at('ben', '1') }));
  const late = { 'anna/01-loss/work.rar': 'Rar!', ...at('ben', '1') };
  const { report } = await importSource(await temporaryFolder(late), { out });
  expect(report.verdicts.map(({ status }) => status)).toContain('unclear');
  expect(await readFile(path.join(out, 'import.json'), 'utf8')).not.toContain('undecided');
});
