import path from 'node:path';
import { expect, test } from 'vitest';
import { describeStudents } from '../../../../../harness/course/class/roster/describe-students.ts';
import { identify } from '../../../../../harness/course/class/roster/identify.ts';
import { toRoster } from '../../../../../harness/course/class/roster/read-roster.ts';
import { readCsv } from '../../../../../harness/course/shared/files/read-csv.ts';
import { temporaryFolder, type Tree } from '../../../folders.ts';
import { importSource, type Imported } from './imported.ts';

// Whose a submission is, in a second week, with a student who chose a name with care.

const work = (folder: string, text: string): Tree => ({ [`${folder}/01-loss/solution.ts`]: text });
const moodle = (name: string, number: number, text: string): Tree =>
  work(`${name}_${number}_assignsubmission_file`, text);
const roster = (text: string) => toRoster(readCsv(text, 'r.csv'), 'r.csv');
const by = (text: string) => ({
  identify: (submissions: Parameters<typeof identify>[1]) => identify(roster(text), submissions),
});
const unclear = ({ report }: Imported): string[] =>
  report.verdicts.flatMap(({ status, note }) => (status === 'unclear' ? [note] : []));

test.each([' Maria', '\u202EAnn Lee', "'=x", '=x', "a;'=b", 'Ann\u00A0', '-mia'])(
  'a name that a table cannot show as it is can be imported again: %j',
  async (name) => {
    const source = await temporaryFolder({ ...moodle('Ben Ono', 101, '1'), ...moodle(name, 102, '2') });
    const { out, files } = await importSource(source);
    expect(Object.keys(files)).toHaveLength(2);
    expect((await importSource(source, { out })).files).toEqual(files);
  },
);

test('an apostrophe before a name makes another name', async () => {
  const { out } = await importSource(await temporaryFolder(work('@mia', 'mia')));
  const { files } = await importSource(await temporaryFolder(work("'@mia", 'evil')), {
    out,
    replace: true,
  });
  expect(files['@mia/01-loss/solution.ts']).toBe('mia');
});

test.each([
  ['another name with the number of the group', 'Team A_17'],
  ['a list', 'Team A,Team C'],
  ['a blank', 'Team A '],
])('a group named like another one, by %s, has nothing of it', async (_, group) => {
  const { out } = await importSource(
    await temporaryFolder({ ...moodle('Team A', 17, 'a'), ...moodle('Team B', 18, 'b') }),
    { groups: true },
  );
  const folders = ['Team A_17', 'Team B_18'].map((id) => ({ id, folder: path.join(out, id) }));
  const { students } = await describeStudents(
    out,
    folders,
    roster(`id,group\nann,Team A\nben,Team B\neve,"${group}"\n`),
  );
  expect(students.map(({ id, memberOf }) => [id, memberOf])).toEqual([
    ['ann', 'Team A_17'],
    ['ben', 'Team B_18'],
    ['eve', undefined],
  ]);
});

test('a class of groups takes no submissions of students: an option was forgotten', async () => {
  const source = await temporaryFolder(work('crew', '1'));
  const { out } = await importSource(source, { groups: true });
  await expect(importSource(source, { out })).rejects.toThrow('is a class of groups: add --groups');
});

test('a number that the roster gives to another student than the class is not imported', async () => {
  const { out, files } = await importSource(
    await temporaryFolder({ ...moodle('Ann', 101, 'ann'), ...moodle('Ben', 102, 'ben') }),
    by('id,Identifier\nx,Participant 101\ny,Participant 102\n'),
  );
  const next = await importSource(
    await temporaryFolder({ ...moodle('Ben', 101, 'evil'), ...moodle('Ann', 102, 'evil') }),
    { out, ...by('id,Identifier\ny,Participant 101\nx,Participant 102\n') },
  );
  expect(next.files).toEqual(files);
  expect(unclear(next)[0]).toMatch(
    /^"(Ann|Ben)" has been [xy] in this class, and the roster says [xy], who is/,
  );
});

test('a student has another number in another week', async () => {
  const { out } = await importSource(
    await temporaryFolder(moodle('Ann', 101, '1')),
    by('id,Identifier\nx,Participant 101\n'),
  );
  const { files } = await importSource(await temporaryFolder(moodle('Ann', 201, '2')), {
    out,
    replace: true,
    ...by('id,Identifier\nx,Participant 201\n'),
  });
  expect(files).toEqual({ 'x/01-loss/solution.ts': '2' });
});

test('a folder called like the id of a known student waits, and that one loses nothing', async () => {
  const known = by('id,login\nx,ann\n');
  const { out } = await importSource(await temporaryFolder(work('ann', '1')), known);
  const next = await importSource(await temporaryFolder({ ...work('ann', '2'), ...work('x', 'evil') }), {
    out,
    replace: true,
    ...known,
  });
  expect(next.files).toEqual({ 'x/01-loss/solution.ts': '2' });
  expect(next.report.waiting).toBe(1);
});
