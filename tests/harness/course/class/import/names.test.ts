import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../../../harness/course/class/import/record.ts';
import { describeStudents } from '../../../../../harness/course/class/roster/describe-students.ts';
import { identify } from '../../../../../harness/course/class/roster/identify.ts';
import { toRoster } from '../../../../../harness/course/class/roster/read-roster.ts';
import { readCsv } from '../../../../../harness/course/shared/files/read-csv.ts';
import { temporaryFolder, type Tree } from '../../../folders.ts';
import { importSource, type Imported } from './imported.ts';

// Whose a submission is is decided once, by its full name, and no name that a student can choose decides it.

const work = (folder: string, text: string): Tree => ({ [`${folder}/01-loss/solution.ts`]: text });
const clone = (folder: string, text: string): Tree => ({
  ...work(folder, text),
  [`${folder}/.git/HEAD`]: '',
});
const by = (roster: string) => ({
  identify: (submissions: Parameters<typeof identify>[1]) =>
    identify(toRoster(readCsv(roster, 'r.csv'), 'r.csv'), submissions),
});
const inClass = (out: string, ...ids: string[]) => ids.map((id) => ({ id, folder: path.join(out, id) }));
const unclear = ({ report }: Imported): string[] =>
  report.verdicts.flatMap(({ status, note }) => (status === 'unclear' ? [note] : []));
const names = (out: string): Promise<string> => readFile(path.join(out, 'names.csv'), 'utf8');

/** Writes an id into the row of a name that waits. */
const decide = async (out: string, name: string, id: string): Promise<void> => {
  const text = await names(out);
  const next = text.replace(new RegExp(`^(.*,.*,${name},\\d*,),`, 'm'), `$1${id},`);
  expect(next).not.toBe(text);
  await writeFile(path.join(out, 'names.csv'), next);
};

test('who else is in a download of clones changes the id of nobody', async () => {
  const source = await temporaryFolder({ ...clone('hw-uni-x', 'x'), ...clone('hw-uni-y', 'y') });
  const { out, files } = await importSource(source);
  const again = await importSource(
    await temporaryFolder({ ...clone('hw-uni-x', 'x'), ...clone('hw-uni-y', 'y'), ...clone('hw-x', 'evil') }),
    { out },
  );
  expect(again.files).toEqual({ ...files, 'hw-x/01-loss/solution.ts': 'evil' });
});

test('a user or a team on GitHub that is called like the id of a student does not become that student', async () => {
  const roster = 'id,login\nstudent-01,one\nstudent-02,two\n';
  for (const prefix of ['', 'hw-'])
    for (const groups of [false, true]) {
      const source = await temporaryFolder({
        ...clone(`${prefix}one`, '1'),
        ...clone(`${prefix}student-02`, 'evil'),
      });
      const imported = await importSource(source, { ...by(roster), prefix, groups });
      const own = groups ? {} : { 'student-01/01-loss/solution.ts': '1' };
      expect(imported.files).toEqual(own);
      expect(unclear(imported)[0]).toBe(
        'no row of the roster is certainly about it: say in names.csv whose it is, and import again',
      );
    }
  // Imported without a roster, it has a folder of that name, and still no row.
  const { out } = await importSource(
    await temporaryFolder({ ...clone('one', '1'), ...clone('student-02', '') }),
  );
  const { students, remarks } = await describeStudents(
    out,
    inClass(out, 'one', 'student-02'),
    toRoster(readCsv(roster, 'r.csv'), 'r.csv'),
  );
  expect(students.map(({ id, login }) => [id, login])).toEqual([
    ['one', 'one'],
    ['student-02', undefined],
  ]);
  expect(remarks[0]).toMatch(/^r\.csv: no row is certainly about student-02/);
});

test('two groups whose names Canvas writes alike are not taken for each other', async () => {
  const roster = 'id,group\nann,Group 1-2\nben,Group 12\n';
  const source = await temporaryFolder({
    'group12_101_5001_01-loss.ts': '1',
    'group3_102_5002_01-loss.ts': '',
  });
  const first = await importSource(source, { groups: true, ...by(roster) });
  expect(first.files).toEqual({});
  await decide(first.out, 'group12', 'Group 12');
  const { out, files } = await importSource(source, { groups: true, out: first.out, ...by(roster) });
  expect(files).toEqual({ 'Group 12/01-loss/solution.ts': '1' });
  const { students } = await describeStudents(
    out,
    inClass(out, 'Group 12'),
    toRoster(readCsv(roster, 'r.csv'), 'r.csv'),
  );
  expect(students.filter(({ memberOf }) => memberOf !== undefined).map(({ id }) => id)).toEqual(['ben']);
});

/** How a student is called in a download of each kind. */
const SHAPES: Readonly<Record<string, (name: string, number: number, text: string) => Tree>> = {
  Moodle: (name, number, text) => work(`${name}_${number}_assignsubmission_file_`, text),
  Canvas: (name, number, text) => ({ [`${name}_${number}_50${number}_01-loss.ts`]: text }),
  clones: (name, _, text) => clone(name, text),
  folders: (name, _, text) => work(name, text),
};

describe.each(Object.entries(SHAPES))('%s', (shape, layout) => {
  const isNumbered = shape === 'Moodle' || shape === 'Canvas';
  const number = { Moodle: 'Identifier', Canvas: 'SIS Login ID,ID' }[shape];
  const roster = isNumbered
    ? `id,name,${number}\n${[101, 102, 103].map((n, k) => `s-${k},name${k},${shape === 'Canvas' ? `l${k},` : ''}${n}`).join('\n')}\n`
    : `id,name,login\ns-0,name0,name0\ns-1,name1,name1\ns-2,name2,name2\n`;

  test.each(['name0', 's-0', 's-1', 'S-0', 'name0_101', 's-0_101', 'l0', 'import.json', 'names.csv'])(
    'whoever is called %s, in either of two weeks, changes the work and the id of nobody else',
    async (name) => {
      const others = { ...layout('name0', 101, 'zero'), ...layout('name1', 102, 'one') };
      for (const options of [{}, by(roster)]) {
        const honest = await importSource(await temporaryFolder(others), options);
        const out = path.join(await temporaryFolder(), 'class');
        for (const week of [
          { ...others, ...layout('name2', 103, 'two') },
          { ...others, ...layout(name, 103, 'evil') },
        ]) {
          // Two folders of one name are one: the student has nothing of their own then.
          const tree = name === 'name0' && !isNumbered ? others : week;
          const { files } = await importSource(await temporaryFolder(tree), {
            ...options,
            out,
            replace: true,
          });
          expect(files).toMatchObject(honest.files);
        }
      }
    },
  );
});

test('a name is looked up: a roster that comes later, or another one, moves nothing', async () => {
  const source = await temporaryFolder({ ...work('ann', '1'), ...work('ben', '2') });
  const { out, files } = await importSource(source);
  const again = await importSource(source, { out, ...by('id,login\nx,ann\ny,ben\n') });
  expect(again.files).toEqual(files);
  expect(await names(out)).toBe('system,kind,name,number,id,note\n,student,ann,,ann,\n,student,ben,,ben,\n');
});

test('a name that would get the id of another one waits, and that one loses nothing', async () => {
  const roster = by('id,login\nx,ann\ny,ben\n');
  const { out } = await importSource(
    await temporaryFolder({ ...work('ann', '1'), ...work('ben', '2') }),
    roster,
  );
  const source = await temporaryFolder({ ...work('ann', '1'), ...work('y', 'evil') });
  const next = await importSource(source, { out, ...roster });
  expect(next.files).toEqual({ 'x/01-loss/solution.ts': '1', 'y/01-loss/solution.ts': '2' });
  expect(unclear(next)).toEqual([
    '"y" would get the folder of "ben", y: say in names.csv whose it is, and import again',
  ]);
  expect(next.report.waiting).toBe(1);
});

test('an id that a person has given belongs to its name before that is imported', async () => {
  const source = await temporaryFolder({ ...work('ann', '1'), ...work('zed', '2') });
  const roster = by('id,login\nx,ann\ny,no\n');
  const { out } = await importSource(source, roster);
  await decide(out, 'zed', 'y');
  const other = await temporaryFolder({ ...work('ann', '1'), ...work('y', 'evil') });
  const next = await importSource(other, { out, ...roster });
  expect(unclear(next)).toEqual([
    '"y" would get the folder of "zed", y: say in names.csv whose it is, and import again',
  ]);
  const { files } = await importSource(source, { out, ...roster });
  expect(files).toEqual({ 'x/01-loss/solution.ts': '1', 'y/01-loss/solution.ts': '2' });
});

test('what a person has decided counts from then on, and cannot be changed by mistake', async () => {
  const roster = by('id,name\nx,Ann Lee\ny,Ben Ono\n');
  const source = await temporaryFolder({
    ...SHAPES['Moodle']!('Ann Lee', 101, '1'),
    ...SHAPES['Moodle']!('Ben Ono', 102, '2'),
  });
  const first = await importSource(source, roster);
  const { out } = first;
  expect([first.files, first.report.waiting]).toEqual([{}, 2]);
  expect(await names(out)).toContain(
    'moodle,student,Ann Lee,101,,no row of the roster is certainly about it\n',
  );
  await decide(out, 'Ann Lee', 'x');
  await decide(out, 'Ben Ono', 'y');
  expect((await importSource(source, { out, ...roster })).files).toEqual({
    'x/01-loss/solution.ts': '1',
    'y/01-loss/solution.ts': '2',
  });
  // A spreadsheet may write a table in its own way.
  const table = path.join(out, 'names.csv');
  await writeFile(table, `\uFEFF${(await names(out)).replaceAll(',', ';')}`);
  expect((await importSource(source, { out, ...roster })).report.waiting).toBe(0);
  const text = await names(out);
  for (const [wrong, fault] of [
    [text.replace(',x,', ',z,'), /names\.csv:2: "Ann Lee" has been "x" since it was imported: put that back/],
    [text.replace(',x,', ',../x,'), /names\.csv:2: "Ann Lee" has been "x" since it was imported/],
    [text.replace('student', 'pupil'), /names\.csv:2: kind is "pupil"/],
    [text.replace('102', '101'), /names\.csv:3: "Ben Ono" has two rows/],
    ['name,id\n', /names\.csv:1: no column system, kind, number/],
  ] as const) {
    await writeFile(table, wrong);
    await expect(importSource(source, { out, ...roster })).rejects.toThrow(fault);
  }
  // Without the table nothing that was decided is lost.
  await rm(table);
  expect((await importSource(source, { out, ...roster })).report.waiting).toBe(0);
  expect(await names(out)).toBe(text);
});

test('--prefix is about repositories alone', async () => {
  await expect(
    importSource(await temporaryFolder(SHAPES['Moodle']!('Ann', 1, '')), { prefix: 'hw-' }),
  ).rejects.toThrow('--prefix is about repositories');
  const source = await temporaryFolder({ ...work('hw-One', '1'), ...work('other', '2') });
  const roster = by('id,login\nx,one\ny,two\n');
  const imported = await importSource(source, { prefix: 'hw-', ...roster });
  expect(imported.files).toEqual({ 'x/01-loss/solution.ts': '1' });
  expect(unclear(imported)).toEqual([
    'does not begin with --prefix hw-: rename it, or say in names.csv whose it is, and import again',
  ]);
});

test('of two imports into one class one is refused, and the record has all that the other wrote', async () => {
  const out = path.join(await temporaryFolder(), 'class');
  const sources = await Promise.all(
    [1, 2].map((k) => temporaryFolder({ ...work(`a${k}`, '1'), ...work(`b${k}`, '2') })),
  );
  const ended = await Promise.allSettled(sources.map((source) => importSource(source, { out })));
  expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { message: expect.stringMatching(/is in use: another run is writing into it\. Try again/) },
  });
  const known = [...(await readRecord(out)).submissions.keys()];
  const entries = await readdir(out);
  expect(entries.filter((name) => /^[ab]\d$/.test(name))).toEqual(known);
  expect(entries).not.toContain('.lock');
});
