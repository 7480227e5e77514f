import { execFileSync } from 'node:child_process';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { discover } from '../../../../../harness/course/class/grade/discover.ts';
import { seal } from '../../../../../harness/course/shared/files/sealed.ts';
import { temporaryFolder, type Tree } from '../../../folders.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { EXERCISES, importSource, importZip, type Imported } from './imported.ts';
import { zip } from './zip.ts';

const ANNA = { '01-loss/solution.ts': 'anna' };
const BEN = { '01-loss/solution.ts': 'ben' };
const EVIL = { '01-loss/solution.ts': 'evil' };

const under = (folder: string, files: Readonly<Record<string, string>>): Tree =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));

const cloneOf = (url: string): string => `[remote "origin"]\n\turl = ${url}\n`;

/** What each kind of download makes of a name; the ids of Anna and Ben in it. */
const DOWNLOADS: Readonly<Record<string, (name: string) => Promise<Imported>>> = {
  'a ZIP of folders': (name) =>
    importZip({ ...under('anna', ANNA), ...under('ben', BEN), ...under(name, EVIL) }),
  'a ZIP of ZIPs': (name) =>
    importZip({ 'anna.zip': zip(ANNA), 'ben.zip': zip(BEN), [`${name}.zip`]: zip(EVIL) }),
  'a folder of ZIPs': async (name) =>
    importSource(
      await temporaryFolder({ 'anna.zip': zip(ANNA), 'ben.zip': zip(BEN), [`${name}.zip`]: zip(EVIL) }),
    ),
  clones: async (name) =>
    importSource(
      await temporaryFolder({
        ...under('gd-anna', { ...ANNA, '.git/HEAD': '' }),
        ...under('gd-ben', { ...BEN, '.git/HEAD': '' }),
        ...under(`gd-${name}`, { ...EVIL, '.git/config': cloneOf('https://git.example.org/course/gd-anna') }),
      }),
    ),
  Moodle: (name) =>
    importZip({
      ...under('Anna_1_assignsubmission_file', ANNA),
      ...under('Ben_2_assignsubmission_file', BEN),
      ...under(`${name}_3_assignsubmission_file`, EVIL),
    }),
  'Moodle, a group without a number': (name) =>
    importZip({
      ...under('Anna_1_assignsubmission_file', ANNA),
      ...under('Ben_2_assignsubmission_file', BEN),
      ...under(`${name}_assignsubmission_file`, EVIL),
    }),
  Canvas: (name) =>
    importZip({
      'anna_1_11_01-loss.ts': 'anna',
      'ben_2_12_01-loss.ts': 'ben',
      [`${name}_3_13_01-loss.ts`]: 'evil',
    }),
};

/** What is left out in silence: it is no student's in any download. */
const CLUTTER = new Set(['node_modules', '__MACOSX', '.hidden']);

/** What is wrong with an import beside which Anna and Ben have handed in. */
async function faultsOf(name: string, { report, out, files }: Imported): Promise<string[]> {
  const texts = Object.values(files);
  const unclear = report.verdicts.filter(({ status }) => status === 'unclear');
  // Only where two submissions want one id does neither get it.
  const isRival = name === 'ANNA' && unclear.length > 1;
  const beside = await readdir(path.dirname(out));
  const entries = await readdir(out, { withFileTypes: true });
  const records = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const found = await discover(out, EXERCISES, path.join(out, '../grades')).catch(() => undefined);
  const rules = {
    'Ben is not imported': texts.includes('ben'),
    'Anna is not imported': texts.includes('anna') || isRival,
    'something is lost in silence': texts.includes('evil') || unclear.length > 0 || CLUTTER.has(name),
    'something is written beside the class': beside.join(' ') === 'class',
    'a record is missing or not alone': records.toSorted().join(' ') === 'import.csv import.json names.csv',
    'grading does not find the class': found?.skipped.length === 0,
  };
  return Object.entries(rules).flatMap(([fault, holds]) =>
    holds ? [] : [`${JSON.stringify(name)}: ${fault}`],
  );
}

test.each(Object.entries(DOWNLOADS))(
  '%s: whatever a student chose as a name, the others are imported, and nothing is lost or written elsewhere',
  async (_, download) => {
    const faults: string[] = [];
    for (const name of HOSTILE_NAMES)
      for (const fault of await download(name).then(
        (done) => faultsOf(name, done),
        (error) => [`${name}: ${error}`],
      ))
        faults.push(fault);
    expect(faults).toEqual([]);
  },
);

test('names that lead elsewhere do not decide what a download is', async () => {
  const names = Array.from({ length: 9 }, (_, k) => `cy_1_2_x/a\\b${k}.ts`);
  const { files, report } = await importZip({
    ...under('anna', ANNA),
    ...under('ben', BEN),
    ...Object.fromEntries(names.map((name) => [name, ''])),
  });
  expect(Object.values(files)).toEqual(['anna', 'ben']);
  expect(report.title).toBe('a folder of submissions');
});

test('two origins of one id are both named, and neither is imported or merged', async () => {
  const { report, files, became } = await importSource(
    await temporaryFolder({
      ...under('anna', ANNA),
      'anna.zip': zip({ '04-momentum/solution.ts': 'evil' }),
      ...under('ben', BEN),
    }),
  );
  expect(files).toEqual({ 'ben/01-loss/solution.ts': 'ben' });
  expect(report.students.map(({ id }) => id)).toEqual(['ben']);
  const rival =
    'unclear: one of several submissions with the name "anna", none of which is imported: look up whose it is, and leave only that one';
  expect(became).toMatchObject({ anna: rival, 'anna.zip': rival });
  const alike = await importSource(
    await temporaryFolder({ ...under('anna', ANNA), 'ANNA.zip': zip(EVIL), ...under('ben', BEN) }),
  );
  expect(alike.became['anna']).toMatch(/^unclear: one of 2 submissions for the id/);
  expect(alike.became['ANNA.zip']).toBe(alike.became['anna']);
  const clones = await importSource(
    await temporaryFolder({
      ...under('gd-anna', { ...ANNA, '.git/HEAD': '' }),
      ...under('gd-ANNA', { ...EVIL, '.git/HEAD': '' }),
      ...under('gd-ben', { ...BEN, '.git/HEAD': '' }),
    }),
  );
  expect(Object.values(clones.files)).toEqual(['ben']);
});

test("an address in an archive gives nobody another student's id", async () => {
  const config = cloneOf('https://git.example.org/course/anna.git');
  const { files } = await importZip({
    ...under('anna', ANNA),
    ...under('ben', BEN),
    'ben/.git/config': config,
  });
  expect(files).toEqual({ 'anna/01-loss/solution.ts': 'anna', 'ben/01-loss/solution.ts': 'ben' });
});

test('a helper whose name no file can have, or that another one has, is named, and the others go on', async () => {
  const long = `${'h'.repeat(247)}.ts`;
  const { files, became } = await importZip({
    ...under('anna', {
      ...ANNA,
      [`01-loss/${long}`]: '',
      '01-loss/aux.ts': '',
      '01-loss/a.ts': '1',
      '01-loss/A.TS': '2',
    }),
    ...under('ben', BEN),
  });
  expect(files).toEqual({ 'anna/01-loss/solution.ts': 'anna', 'ben/01-loss/solution.ts': 'ben' });
  expect(became).toMatchObject({
    [`anna/01-loss/${long}`]: 'unclear: its name has more than 200 bytes',
    'anna/01-loss/aux.ts': 'unclear: its name is reserved by Windows',
    'anna/01-loss/a.ts': 'unclear: one of 2 files that would be named a.ts',
    'anna/01-loss/A.TS': 'unclear: one of 2 files that would be named A.ts',
  });
});

test('a pipe or a link in the place of a repository is not read', async () => {
  const source = await temporaryFolder({ ...under('anna', ANNA), ...under('ben', BEN), ...under('cy', BEN) });
  for (const name of ['anna', 'ben']) await mkdir(path.join(source, name, '.git'));
  execFileSync('mkfifo', [path.join(source, 'anna/.git/config')]);
  await symlink('/dev/zero', path.join(source, 'ben/.git/config'));
  const elsewhere = await temporaryFolder({ config: cloneOf('https://git.example.org/x/evil') });
  await symlink(elsewhere, path.join(source, 'cy/.git'));
  const { report } = await importSource(source);
  expect(report.students.map(({ id }) => id)).toEqual(['anna', 'ben', 'cy']);
});

test('something in the place of one student loses nothing of the others', async () => {
  const out = path.join(await temporaryFolder(), 'class');
  await mkdir(out);
  await writeFile(path.join(out, 'anna'), 'a file');
  const { files, became } = await importZip({ ...under('anna', ANNA), ...under('ben', BEN) }, { out });
  expect(files).toEqual({ 'ben/01-loss/solution.ts': 'ben' });
  expect(became['anna/01-loss/solution.ts']).toMatch(
    /^unclear: .*anna cannot be written: there is a file in its place$/,
  );
});

test('a record with a name that leads elsewhere is refused', async () => {
  const { out } = await importZip({ ...under('anna', ANNA), ...under('ben', BEN) });
  const hash = `sha256-${'0'.repeat(64)}`;
  const foreign = [
    { id: '../x', place: '01-loss/solution.ts', name: '../x' },
    { id: 'x', place: '01-loss/../../anna/01-loss/solution.ts', name: '..' },
  ];
  for (const { id, place, name } of foreign) {
    const submissions = [{ id, kind: 'student', uploads: [], files: [{ place, hash }] }];
    await writeFile(path.join(out, 'import.json'), seal({ submissions }).text);
    await expect(importZip({ ...under('anna', ANNA) }, { out })).rejects.toThrow(
      `no import writes the name "${name}"`,
    );
  }
});
