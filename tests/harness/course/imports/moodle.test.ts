import { expect, test } from 'vitest';
import { temporaryFolder } from '../classes/folders.ts';
import { importSource, importZip } from './imported.ts';
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
    'left out: online text, not a file',
  );
});

test('without folders, the name of the student is the beginning of the name of the file', async () => {
  const { files } = await importZip(
    {
      'Jane Doe_101_assignsubmission_file_solution.ts': 'jane',
      'Jane Doe_101_assignsubmission_file_my_helper.ts': 'help',
      'Jane Doe_101_assignsubmission_onlinetext_onlinetext.html': '<p>',
      'Ben_Ono_102_assignsubmission_file_work.zip': zip({ 'work/04-momentum/solution.ts': 'ben' }),
    },
    { only: '04-momentum' },
  );
  expect(files).toEqual({
    'Jane Doe_101/04-momentum/solution.ts': 'jane',
    'Jane Doe_101/04-momentum/my_helper.ts': 'help',
    'Ben Ono_102/04-momentum/solution.ts': 'ben',
  });
});

test('blind marking, groups and the default group are told apart from students', async () => {
  const { report, out } = await importZip({
    'Participant_7_assignsubmission_file/01-loss/solution.ts': 'blind',
    'Group 3_17_assignsubmission_file/01-loss/solution.ts': 'three',
    'Default group_assignsubmission_file/01-loss/solution.ts': 'rest',
    'Red pandas_18_assignsubmission_file/01-loss/solution.ts': 'red',
  });
  expect(report.students.map(({ id }) => id)).toEqual([
    'Default group',
    'Group 3_17',
    'Participant_7',
    'Red pandas_18',
  ]);
  const { readRecord } = await import('../../../../harness/course/imports/index.ts');
  const kinds = [...(await readRecord(out)).submissions.values()].map(({ kind }) => kind);
  expect(kinds).toEqual(['group', 'group', 'anonymous', 'student']);
  const groups = await importZip(
    { 'Red pandas_18_assignsubmission_file/01-loss/solution.ts': 'red' },
    { groups: true },
  );
  expect([...(await readRecord(groups.out)).submissions.values()]).toMatchObject([
    { kind: 'group', number: '18' },
  ]);
});

test('an unpacked download, with a folder around it, gives the same class as the archive', async () => {
  const entries = {
    'CS1-GD-42/Jane Doe_101_assignsubmission_file/hw.zip': zip({ 'hw/01-loss/solution.ts': 'jane' }),
    'CS1-GD-42/Ben Ono_102_assignsubmission_file/04-momentum/solution.ts': 'ben',
  };
  const packed = await importZip(entries);
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
