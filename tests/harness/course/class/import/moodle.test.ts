import { expect, test } from 'vitest';
import { readNames } from '../../../../../harness/course/class/import/names.ts';
import { readRecord } from '../../../../../harness/course/class/import/record.ts';
import { temporaryFolder } from '../../../folders.ts';
import { importSource, importZip, type Imported } from './imported.ts';
import { zip } from './zip.ts';

test("a folder for each student becomes the student's submission, and online text is left out and named", async () => {
  const { report, files, became } = await importZip({
    'Jane Doe_101_assignsubmission_file/04-momentum/solution.ts': 'jane',
    'Jane Doe_101_assignsubmission_file/04-momentum/helper.ts': 'help',
    'Jane Doe_101_assignsubmission_onlinetext/onlinetext.html': '<p>',
    'Zoë Le Guin_102_assignsubmission_file_/exercises/01-loss/solution.ts': 'zoe',
  });
  expect(report.title).toBe('a download from Moodle');
  expect(files).toEqual({
    'Jane Doe_101/04-momentum/solution.ts': 'jane',
    'Jane Doe_101/04-momentum/helper.ts': 'help',
    'Zoë Le Guin_102/01-loss/solution.ts': 'zoe',
  });
  expect(became['Jane Doe_101_assignsubmission_onlinetext/onlinetext.html']).toBe(
    'left out: not a TypeScript file',
  );
});

test('without folders, the name of the student is the beginning of the name of the file', async () => {
  const { files } = await importZip(
    {
      'Jane Doe_101_assignsubmission_file_solution.ts': "import './my_helper';",
      'Jane Doe_101_assignsubmission_file_my_helper.ts': 'help',
      'Jane Doe_101_assignsubmission_onlinetext_onlinetext.html': '<p>',
      'Ben_Ono_102_assignsubmission_file_work.zip': zip({ 'work/04-momentum/solution.ts': 'ben' }),
    },
    { only: '04-momentum' },
  );
  expect(files).toEqual({
    'Jane Doe_101/04-momentum/solution.ts': "import './my_helper';",
    'Jane Doe_101/04-momentum/my_helper.ts': 'help',
    'Ben Ono_102/04-momentum/solution.ts': 'ben',
  });
});

test('blind marking is told apart from students, and no name makes a group', async () => {
  const entries = {
    'Participant_7_assignsubmission_file/01-loss/solution.ts': 'blind',
    'Group 3_17_assignsubmission_file/01-loss/solution.ts': 'three',
    'Default group_assignsubmission_file/01-loss/solution.ts': 'rest',
    'Red pandas_18_assignsubmission_file/01-loss/solution.ts': 'red',
    'Jane Doe_19_assignsubmission_file/01-loss/solution.ts': 'jane',
  };
  const kindsOf = async ({ out }: Imported) =>
    Object.fromEntries(
      [...(await readRecord(out)).submissions].map(([id, { kind, number }]) => [id, `${kind} ${number}`]),
    );
  const students = await importZip(entries);
  expect(await kindsOf(students)).toEqual({
    'Jane Doe_19': 'student 19',
    Participant_7: 'anonymous 7',
    'Red pandas_18': 'student 18',
  });
  for (const name of ['Group 3_17', 'Default group'])
    expect(students.became[`${name}_assignsubmission_file`]).toBe(
      'unclear: named like a group: add --groups or --no-groups, or say in names.csv whose it is, and import again',
    );
  const groups = await importZip(entries, { groups: true });
  expect(await kindsOf(groups)).toEqual({
    'Default group': 'group undefined',
    'Group 3_17': 'group 17',
    'Jane Doe_19': 'group 19',
    Participant_7: 'group 7',
    'Red pandas_18': 'group 18',
  });
});

test('a download with nothing but names of groups waits until the instructor says what it is', async () => {
  const entries = {
    'Group 3_17_assignsubmission_file/01-loss/solution.ts': 'three',
    'Team A_18_assignsubmission_file/01-loss/solution.ts': 'a',
  };
  for (const groups of [true, false]) {
    const { out, report, files } = await importZip(entries);
    expect([report.waiting, files]).toEqual([2, {}]);
    const known = await importZip(entries, { out, groups });
    expect(Object.keys(known.files)).toEqual([
      'Group 3_17/01-loss/solution.ts',
      'Team A_18/01-loss/solution.ts',
    ]);
    const { names } = await readRecord(out);
    expect(readNames(out, names)).toEqual(names);
    expect([...names.values()].map(({ kind }) => kind)).toEqual(Array(2).fill(groups ? 'group' : 'student'));
  }
});

test('an unpacked download gives the same class as the archive', async () => {
  const entries = {
    'Jane Doe_101_assignsubmission_file/hw.zip': zip({ 'hw/01-loss/solution.ts': 'jane' }),
    'Ben Ono_102_assignsubmission_file/04-momentum/solution.ts': 'ben',
  };
  const packed = await importZip(entries, { isClass: false });
  const unpacked = await importSource(await temporaryFolder(entries));
  expect(unpacked.files).toEqual(packed.files);
  expect(unpacked.became).toEqual(packed.became);
  expect(Object.keys(packed.files)).toHaveLength(2);
});

test('names are compared in one form: macOS writes ü as two characters', async () => {
  const decomposed = 'Zoë'.normalize('NFD');
  const { report } = await importZip({
    [`${decomposed}_1_assignsubmission_file/01-loss/solution.ts`]: 'a',
    'Zoë_1_assignsubmission_file/04-momentum/solution.ts': 'b',
  });
  expect(report.students.map(({ id }) => id)).toEqual(['Zoë_1']);
});

test('two names with one number are both named, and neither is imported', async () => {
  const { files, became } = await importZip({
    'Student One_1_assignsubmission_file/01-loss/solution.ts': 'one',
    'Student Two_2_assignsubmission_file/01-loss/solution.ts': 'two',
    'Student Three_2_assignsubmission_file/01-loss/solution.ts': 'three',
  });
  expect(Object.values(files)).toEqual(['one']);
  const rival =
    'unclear: one of several submissions with the number 2, none of which is imported: look up whose it is, and leave only that one';
  expect(Object.values(became).filter((one) => one === rival)).toHaveLength(2);
});
