import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readRecord } from '../../../../../harness/course/class/import/record.ts';
import { describeStudents } from '../../../../../harness/course/class/roster/describe-students.ts';
import { identify } from '../../../../../harness/course/class/roster/identify.ts';
import { toRoster } from '../../../../../harness/course/class/roster/read-roster.ts';
import { readCsv } from '../../../../../harness/course/shared/files/read-csv.ts';
import { temporaryFolder, type Tree } from '../../../folders.ts';
import { importSource, importZip, type Imported } from './imported.ts';

// Names that wait for a person: each has a row in names.csv, takes nothing from anyone, and is imported once it has an id.

const work = (folder: string, text: string): Tree => ({ [`${folder}/01-loss/solution.ts`]: text });
const clone = (folder: string, text: string): Tree => ({
  ...work(folder, text),
  [`${folder}/.git/config`]: '',
});
const by = (text: string) => {
  const roster = toRoster(readCsv(text, 'r.csv'), 'r.csv');
  return { roster, identify: (all: Parameters<typeof identify>[1]) => identify(roster, all) };
};
const unclear = ({ report }: Imported): string[] =>
  report.verdicts.flatMap(({ status, note }) => (status === 'unclear' ? [note] : []));
const table = (out: string): string => path.join(out, 'names.csv');
const rows = async (out: string): Promise<string[]> =>
  (await readFile(table(out), 'utf8')).trim().split('\n').slice(1);
async function decide(out: string, name: string, id: string): Promise<void> {
  const all = (await rows(out)).map((row) => {
    const [system, kind, own, number, first, ...note] = row.split(',');
    return [system, kind, own, number, own === name ? id : first, ...note].join(',');
  });
  await writeFile(table(out), ['system,kind,name,number,id,note', ...all, ''].join('\n'));
}

test.each([
  [undefined, 'Dora_104'],
  [by('id,Identifier\nx,Participant 104\nz,Participant 105\n'), 'x'],
])("a name with two participants' numbers waits, and neither has it", async (options, dora) => {
  const both = 'Dora_104_assignsubmission_file_105_assignsubmission_file_';
  const source = await temporaryFolder({
    ...work('Dora_104_assignsubmission_file_', 'dora'),
    ...work(both, 'either'),
  });
  const first = await importSource(source, options);
  const { out, files } = first;
  expect(files).toEqual({ [`${dora}/01-loss/solution.ts`]: 'dora' });
  const name = 'Dora_104_assignsubmission_file_105';
  const note = 'with the numbers of two participants in its name: rename it';
  expect(unclear(first)).toEqual([`${note}, or say in names.csv whose it is, and import again`]);
  expect((await rows(out))[0]).toBe(`moodle,student,${name},,,${note}`);
  await decide(out, name, 'z');
  const decided = await importSource(source, { out, ...options });
  expect(decided.files).toEqual({ ...files, 'z/01-loss/solution.ts': 'either' });
  expect(decided.report.waiting).toBe(0);
});

test("a file with two users' numbers is imported for the one that a person names, and not returned by its name", async () => {
  const source = await temporaryFolder({
    'dodora_104_1104_01-loss.ts': 'dora',
    'dodora_104_1104_x_105_1105_01-loss.ts': 'own',
  });
  const { out, files } = await importSource(source);
  expect(files).toEqual({ 'dodora_104/01-loss/solution.ts': 'dora' });
  await decide(out, 'dodora_104_1104_x_105', 'chooser');
  const next = await importSource(source, { out });
  expect(next.files).toEqual({ ...files, 'chooser/01-loss/solution.ts': 'own' });
  const { submissions } = await readRecord(out);
  expect([...submissions.values()].map(({ id, uploads }) => [id, uploads.length])).toEqual([
    ['chooser', 0],
    ['dodora_104', 1],
  ]);
});

test("a student's own file with a number in its name is this student's", async () => {
  const { files } = await importZip(
    { 'Dora_104_assignsubmission_file_105.ts': 'dora' },
    { only: '01-loss', given: new Set<string>() },
  );
  expect(files).toEqual({ 'Dora_104/01-loss/solution.ts': 'dora' });
});

test('two names that some systems do not distinguish both wait, and a person gives each an id', async () => {
  const source = await temporaryFolder({
    ...work('anna', '1'),
    ...work('Anna', '2'),
    ...work('Zo\u00EB', '3'),
    ...work('Zoe\u0308', '4'),
  });
  const { out, files, report } = await importSource(source);
  expect([files, report.waiting]).toEqual([{}, 4]);
  expect((await rows(out)).filter((row) => /anna/i.test(row))).toEqual([
    ',student,Anna,,,"one of 2 submissions for the id ""Anna"""',
    ',student,anna,,,"one of 2 submissions for the id ""Anna"""',
  ]);
  await decide(out, 'anna', 'anna');
  await decide(out, 'Anna', 'other-anna');
  const next = await importSource(source, { out });
  expect(next.files).toEqual({
    'anna/01-loss/solution.ts': '1',
    'other-anna/01-loss/solution.ts': '2',
  });
  expect(next.report.waiting).toBe(2);
});

test('a name that cannot be the name of a folder gets another one from a person', async () => {
  const source = await temporaryFolder({ ...work('con', '1'), ...work('ann', '2') });
  const { out } = await importSource(source);
  expect((await rows(out))[0]).toMatch(
    /^,student,con,,,"""con"" cannot be the name of a student's folder: it /,
  );
  await decide(out, 'con', '../con');
  const unsafe = await importSource(source, { out });
  expect([unsafe.report.waiting, Object.values(unsafe.files)]).toEqual([1, ['2']]);
  await decide(out, 'con', 'conrad');
  expect((await importSource(source, { out })).files).toMatchObject({ 'conrad/01-loss/solution.ts': '1' });
});

test('a note names whoever has the place, and proposes no id', async () => {
  const roster = by('id,name,login\nx,Ann Lee,ann\ny,Ben Ono,ben\n');
  const { out } = await importSource(await temporaryFolder(work('ann', '1')), roster);
  await importSource(
    await temporaryFolder({ ...work('ann', '1'), ...work('x', '2'), ...work('Ben Ono', '3') }),
    {
      out,
      ...roster,
    },
  );
  expect(await rows(out)).toEqual([
    ',student,Ben Ono,,,no row of the roster is certainly about it',
    ',student,x,,,"""x"" would get the folder of ""ann"", x"',
    ',student,ann,,x,',
  ]);
});

test('work of another source is kept, and no option is advised that would take one for the other', async () => {
  const moodle = (name: string, text: string): Tree => work(`${name}_101_assignsubmission_file_`, text);
  const { out, files } = await importSource(await temporaryFolder(moodle('Ann', '1')));
  const next = await importSource(await temporaryFolder(moodle('Ben', '2')), { out });
  expect(next.files).toEqual(files);
  expect(unclear(next)[0]).toMatch(/it is kept\. To replace it, import a newer download under the same path/);
  expect(unclear(next)[0]).not.toContain('--replace');
});

test.each([undefined, by('id,login\nx,ann\ny,ben\nz,cy\n')])(
  'a folder without .git among clones waits, whatever it is called',
  async (options) => {
    const source = await temporaryFolder({ ...clone('ann', '1'), ...clone('ben', '2'), ...work('z', '3') });
    const first = await importSource(source, options);
    expect(Object.values(first.files)).toEqual(['1', '2']);
    expect(unclear(first)).toEqual([
      'has no .git, unlike most folders beside it: clone it again, or say in names.csv whose it is, and import again',
    ]);
    await decide(first.out, 'z', 'cy');
    const next = await importSource(source, { out: first.out, ...options });
    expect(next.files).toMatchObject({ 'cy/01-loss/solution.ts': '3' });
  },
);

test.each([undefined, by('id,login\nx,ann\ny,ben\n')])(
  'a repository whose name ends like that of an archive is not the one without the ending',
  async (options) => {
    const { out, files } = await importSource(
      await temporaryFolder({ ...clone('ann', '1'), ...clone('ben', '2') }),
      options,
    );
    const other = await temporaryFolder({ ...clone('ann.zip', 'evil'), ...clone('ben', '2') });
    expect((await importSource(other, { out, replace: true, ...options })).files).toMatchObject(files);
    const both = await temporaryFolder({
      ...clone('ann.zip', 'evil'),
      ...clone('ann', '1'),
      ...clone('ben', '2'),
    });
    expect((await importSource(both, options)).files).toMatchObject(files);
  },
);

test('a folder without .git is never taken for a repository, nor for the row of an id', async () => {
  const roster = by('id,login\ns1,ann\ns2,ben\ns3,cy\n');
  for (const options of [undefined, roster]) {
    const all = { ...clone('ann', '1'), ...clone('ben', '2'), ...clone('cy', '3') };
    const { out, files } = await importSource(await temporaryFolder(all), options);
    const fake = await temporaryFolder({ ...work('ann', 'evil'), ...clone('ben', '2'), ...clone('cy', '3') });
    const next = await importSource(fake, { out, replace: true, ...options });
    expect([next.files, next.report.waiting]).toEqual([files, 1]);
    expect(await rows(out)).toContain(`git,student,ann,,${options ? 's1' : 'ann'},`);
    const both = await temporaryFolder({ ...all, ...work('s1', 'evil') });
    expect((await importSource(both, options)).files).toEqual(files);
  }
});

test('a folder that a person has named, and a repository of that name, are two', async () => {
  const { out, files } = await importSource(
    await temporaryFolder({ ...work('ann', '1'), ...work('ben', '2') }),
  );
  const next = await importSource(
    await temporaryFolder({ ...clone('ann', 'evil'), ...clone('ben', 'evil') }),
    {
      out,
      replace: true,
    },
  );
  expect([next.files, next.report.waiting]).toEqual([files, 2]);
});

test('a history of git in one folder of many makes no other folder wait', async () => {
  const source = await temporaryFolder({ ...work('ann', '1'), ...work('ben', '2'), ...clone('cy', '3') });
  expect((await importSource(source)).report.waiting).toBe(0);
});

test('a class that was imported with a roster needs one again, and a class of students takes no groups', async () => {
  const source = await temporaryFolder(work('ann', '1'));
  const { out, files } = await importSource(source, by('id,login\nx,ann\n'));
  await expect(importSource(source, { out })).rejects.toThrow(
    'was imported with a roster: add --roster, or choose another folder',
  );
  await expect(importSource(source, { out, groups: true, ...by('id,login\nx,ann\n') })).rejects.toThrow(
    'is a class of students: leave out --groups',
  );
  expect(files).toEqual({ 'x/01-loss/solution.ts': '1' });
});

test('a class says which names still wait, until each has an id and is imported, or has no row', async () => {
  const options = by('id,login\nx,ann\ny,ben\n');
  const source = await temporaryFolder({ ...work('ann', '1'), ...work('zed', '2') });
  const { out } = await importSource(source, options);
  const waiting = async (): Promise<readonly string[]> =>
    (await describeStudents(out, [{ id: 'x', folder: path.join(out, 'x') }], options.roster)).waiting;
  const names = `${table(out)}: not imported yet: zed. Say there whose it is and import again, or remove the row`;
  expect(await waiting()).toContain(names);
  await decide(out, 'zed', 'y');
  expect(await waiting()).toContain(names);
  await importSource(source, { out, ...options });
  expect(await waiting()).toEqual([]);
});
