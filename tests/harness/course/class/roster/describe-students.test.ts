import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { describeStudents } from '../../../../../harness/course/class/roster/describe-students.ts';
import { identify } from '../../../../../harness/course/class/roster/identify.ts';
import { toRoster } from '../../../../../harness/course/class/roster/read-roster.ts';
import { readCsv } from '../../../../../harness/course/shared/files/read-csv.ts';
import { temporaryFolder, type Tree } from '../../../folders.ts';
import { importSource, importZip } from '../import/imported.ts';

const parse = (text: string) => toRoster(readCsv(text, 'r.csv'), 'r.csv');

/** Submissions as grading finds them. */
const inClass = (out: string, ...ids: string[]) => ids.map((id) => ({ id, folder: path.join(out, id) }));

test('an import names its folders by the ids of the roster, and says who is missing on either side', async () => {
  const roster = parse(
    'id,Identifier,name\nann,Participant 101,Ann Lee\nben,Participant 102,Ben Ono\ncy,Participant 7,Cy Po\n',
  );
  const { report, files, out } = await importZip(
    {
      'Ann Lee_101_assignsubmission_file/01-loss/solution.ts': 'ann',
      'Ben Ono_102_assignsubmission_file/01-loss/solution.ts': 'ben',
      'Di Qu_103_assignsubmission_file/01-loss/solution.ts': 'di',
    },
    { identify: (submissions) => identify(roster, submissions) },
  );
  expect(Object.keys(files)).toEqual(['ann/01-loss/solution.ts', 'ben/01-loss/solution.ts']);
  expect(report).toMatchObject({
    waiting: 1,
    remarks: [
      expect.stringMatching(/^r\.csv: no row is certainly about Di Qu_103\. Names do not count/),
      'r.csv: no submission of 1 on the roster was found: cy',
    ],
  });
  // Another assignment: Moodle has other numbers for the same students, and so has its worksheet.
  const worksheet = parse('id,Identifier\nann,Participant 205\n');
  const next = await importZip(
    { 'Ann Lee_205_assignsubmission_file/04-momentum/solution.ts': 'ann' },
    { out, identify: (submissions) => identify(worksheet, submissions) },
  );
  expect(Object.keys(next.files)).toContain('ann/04-momentum/solution.ts');
  const { students } = await describeStudents(out, inClass(out, 'ann', 'ben'), roster);
  expect(students).toEqual([
    { id: 'ann', kind: 'student', name: 'Ann Lee', number: '205', system: 'moodle' },
    { id: 'ben', kind: 'student', name: 'Ben Ono', number: '102', system: 'moodle' },
    { id: 'cy', name: 'Cy Po', number: '7', system: 'moodle' },
  ]);
});

test('what an import could not assign is known for the class, and for one submission of it', async () => {
  const { out } = await importZip({
    'Ann Lee_101_assignsubmission_file/momentum.ts': '',
    'Ben Ono_102_assignsubmission_file/01-loss/solution.ts': '',
  });
  const ann = { '04-momentum': { files: ['momentum.ts'], source: expect.stringMatching(/^sha256-/) } };
  const { undecided } = await describeStudents(out, inClass(out, 'Ann Lee_101', 'Ben Ono_102'));
  expect([...undecided]).toEqual([
    ['Ann Lee_101', ann],
    ['Ben Ono_102', {}],
  ]);
  const [own] = inClass(out, 'Ann Lee_101');
  const alone = await describeStudents(own!.folder, [own!]);
  expect([alone.students.map(({ name }) => name), ...alone.undecided.values()]).toEqual([['Ann Lee'], ann]);
});

test('a newer attempt that is undecided is not answered by an older solution, but by what a person puts there', async () => {
  const ben = { 'ben/01-loss/solution.ts': '1' };
  const { out } = await importZip({ 'ann/04-momentum/solution.ts': 'old', ...ben });
  await importZip({ 'ann/04-momentum/work.rar': 'new', ...ben }, { out });
  const open = async () => (await describeStudents(out, inClass(out, 'ann'))).undecided.get('ann');
  const undecided = { '04-momentum': expect.objectContaining({ files: ['04-momentum/work.rar'] }) };
  expect(await open()).toEqual(undecided);
  await importZip({ 'ann/01-loss/solution.ts': 'of the next week', ...ben }, { out });
  expect(await open()).toEqual(undecided);
  await writeFile(path.join(out, 'ann/04-momentum/solution.ts'), 'by hand');
  expect(await open()).toEqual({});
  await importZip({ 'ann/04-momentum/solution.ts': 'newest', ...ben }, { out });
  expect(await open()).toEqual({});
});

test('a student on the roster who handed in nothing has a row, whose folder is not there', async () => {
  const roster = parse('name,login,email\nann,ann,\nBen,,ben@x.org\nCy,,cy@x.org\nCy,,../cy@x.org\n');
  const out = await temporaryFolder();
  const { submissions, students } = await describeStudents(out, inClass(out, 'ann'), roster);
  expect(submissions).toEqual(inClass(out, 'ann', 'ben@x.org', 'cy@x.org'));
  expect(students.map(({ id, name }) => [id, name])).toEqual([
    ['ann', 'ann'],
    ['ben@x.org', 'Ben'],
    ['cy@x.org', 'Cy'],
  ]);
  // Dee may be Ben.
  const stranger = await describeStudents(out, inClass(out, 'ann', 'dee'), roster);
  expect(stranger.submissions).toEqual(inClass(out, 'ann', 'dee'));
  expect(stranger.remarks).toContain('r.csv: no submission of 3 on the roster was found: Ben, Cy, Cy');
  // One submission alone says nothing about the others.
  const [ann] = inClass(out, 'ann');
  expect((await describeStudents(ann!.folder, [ann!], roster)).submissions).toEqual([ann]);
});

test('the work of a group is that of each of its members', async () => {
  const { out, report } = await importZip(
    {
      'Group 3_17_assignsubmission_file/01-loss/solution.ts': '1',
      'Group 4_18_assignsubmission_file/momentum.ts': '1',
      'Group 5_19_assignsubmission_file/01-loss/solution.ts': '1',
    },
    {
      groups: true,
      identify: (submissions) =>
        identify(parse('id,groups\nann,"Lab A, Group 3"\nben,Group 4\ncy,Group 5\n'), submissions),
    },
  );
  expect(report.waiting).toBe(0);
  const roster = parse(
    'id,Groups,Identifier\nann,"Lab A, Group 3",Participant 1\nben,Group 3,Participant 2\ncy,Group 4,Participant 3\n',
  );
  const { submissions, students, undecided, remarks } = await describeStudents(
    out,
    inClass(out, 'Group 3_17', 'Group 4_18', 'Group 5_19'),
    roster,
  );
  const folder = path.join(out, 'Group 3_17');
  expect(submissions).toEqual([
    ...inClass(out, 'Group 5_19'),
    { id: 'ann', folder },
    { id: 'ben', folder },
    { id: 'cy', folder: path.join(out, 'Group 4_18') },
  ]);
  expect(students[1]).toEqual({
    id: 'ann',
    memberOf: 'Group 3_17',
    section: 'Lab A, Group 3',
    system: 'moodle',
    number: '1',
  });
  expect(undecided.get('cy')).toMatchObject({ '04-momentum': { files: ['momentum.ts'] } });
  expect(remarks).toEqual([expect.stringMatching(/^r\.csv: no row is certainly about Group 5_19\. Names/)]);
});

/** What an individual may be called in each kind of download, as if it were crew 3. An import leaves Moodle's Group 3 for a person. */
const STRAYS: Readonly<Record<string, (text: string) => Tree>> = {
  Moodle: (text) => ({ 'Crew 3_102_assignsubmission_file_/01-loss/solution.ts': text }),
  Canvas: (text) => ({ 'crew3_102_5002_01-loss.ts': text }),
  clones: (text) => ({ 'crew3/01-loss/solution.ts': text, 'crew3/.git/HEAD': '' }),
  'plain folders': (text) => ({ 'Crew 3/01-loss/solution.ts': text }),
};
const OTHERS: Readonly<Record<string, Tree>> = {
  Moodle: {
    'Ann Lee_101_assignsubmission_file_/01-loss/solution.ts': '1',
    'Ben Ono_103_assignsubmission_file_/01-loss/solution.ts': '2',
  },
  Canvas: { 'leeann_101_5001_01-loss.ts': '1' },
  clones: { 'gd-ann/01-loss/solution.ts': '1', 'gd-ann/.git/HEAD': '' },
  'plain folders': { 'ann/01-loss/solution.ts': '1' },
};

test.each(Object.keys(STRAYS))(
  '%s: the name of an individual never gives anything to the members of a group, until the instructor says groups',
  async (system) => {
    const source = await temporaryFolder({ ...STRAYS[system]!('stray'), ...OTHERS[system] });
    const roster = parse(
      'id,name,groups\ndee,Dee Fox,"Crew 3, crew3"\nann,Ann Lee,"Crew 3, Lab, crew3"\ncy,Cy Po,crew-3\n',
    );
    const { out, report } = await importSource(source);
    const ids = report.students.map(({ id }) => id);
    const stray = ids.find((id) => /crew/i.test(id))!;
    const graded = await describeStudents(out, inClass(out, ...ids), roster);
    expect(graded.submissions).toEqual(inClass(out, ...ids));
    expect(graded.students.filter(({ memberOf }) => memberOf !== undefined)).toEqual([]);
    expect(graded.remarks.join('\n')).toMatch(
      new RegExp(
        `no row is certainly about (.*, )?${stray}(, .*)?\\. If submissions are those of groups, add --groups`,
      ),
    );
    // What import noted, or the same option of grade.
    const members = async (...[folder, isGroups]: readonly [string, boolean]) =>
      (await describeStudents(folder, inClass(folder, stray), roster, isGroups)).students
        .filter(({ memberOf }) => memberOf === stray)
        .map(({ id }) => id);
    expect(await members(out, true)).toEqual(['ann', 'dee']);
    const again = await importSource(source, { groups: true });
    expect(await members(again.out, false)).toEqual(['ann', 'dee']);
  },
);

test('a group has exactly the name that the roster says: Group 1.2 is neither Group 12 nor group-1-2', async () => {
  const out = await temporaryFolder();
  const roster = parse('id,group\nann,Group 12\nben,Group 1.2\ncy,group-1-2\n');
  const { students } = await describeStudents(out, inClass(out, 'Group 1.2'), roster, true);
  expect(students.map(({ id, memberOf }) => [id, memberOf])).toEqual([
    ['ann', undefined],
    ['ben', 'Group 1.2'],
    ['cy', undefined],
  ]);
});

test('a member of a group whom nothing names alone is a fault of the roster', async () => {
  const out = await temporaryFolder();
  const roster = parse('name,team\nAnn,red\nAnn,red\nBen,red\n');
  await expect(describeStudents(out, inClass(out, 'red'), roster, true)).rejects.toThrow(
    'r.csv:2: a member of red, and "Ann" is not the name of one student: add a column "id"\nr.csv:3: a',
  );
});

test('students who handed in nothing have no row while something of the download is unassigned', async () => {
  const roster = parse('id\nann\nben\n');
  const { out } = await importZip({
    'ann/01-loss/solution.ts': '1',
    'ben/01-loss/solution.ts': '1',
    'ben.zip': '?',
  });
  const { submissions, remarks, waiting } = await describeStudents(out, inClass(out, 'ann'), roster);
  expect(submissions).toEqual(inClass(out, 'ann'));
  expect(remarks).toEqual(['r.csv: no submission of 1 on the roster was found: ben']);
  expect(waiting).toEqual([
    'Students without a submission have no row until it is known whose this is: ben.zip, ben',
  ]);
});

test('students who handed in nothing have no row while the class holds an archive or a link outside of all folders', async () => {
  const { out } = await importZip({ 'ann/01-loss/solution.ts': '1', 'cy/01-loss/solution.ts': '1' });
  await writeFile(path.join(out, 'ben.zip'), '');
  await writeFile(path.join(out, 'roster.csv'), '');
  await symlink('elsewhere', path.join(out, 'dee'));
  const roster = parse('id\nann\nben\ncy\ndee\n');
  const { submissions, waiting } = await describeStudents(out, inClass(out, 'ann', 'cy'), roster);
  expect(submissions).toEqual(inClass(out, 'ann', 'cy'));
  expect(waiting.at(-1)).toBe(
    'Students without a submission have no row until it is known whose this is: ben.zip, dee',
  );
});

test('a student in two groups that handed in work has the points of neither, nor 0', async () => {
  const { out } = await importZip(
    {
      'Group 3_17_assignsubmission_file/01-loss/solution.ts': '1',
      'Group 4_18_assignsubmission_file/01-loss/solution.ts': '1',
    },
    { groups: true },
  );
  const roster = parse('id,groups\nann,Group 3\nben,"Group 3, Group 4"\ncy,\n');
  const all = inClass(out, 'Group 3_17', 'Group 4_18');
  const { submissions, remarks, waiting } = await describeStudents(out, all, roster);
  expect(submissions.map(({ id }) => id)).toEqual(['Group 4_18', 'ann', 'cy']);
  expect(remarks).toEqual(['r.csv: no submission of 1 on the roster was found: cy']);
  const why = 'r.csv:3: ben has no row in the results, because more than one submission may be theirs';
  expect(waiting).toEqual([`${why}: Group 3_17, Group 4_18. To decide, name one group alone`]);
});
