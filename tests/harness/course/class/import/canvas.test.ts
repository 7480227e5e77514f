import { expect, test } from 'vitest';
import { readRecord } from '../../../../../harness/course/class/import/record.ts';
import { importZip } from './imported.ts';
import { zip } from './zip.ts';

test('all files of all students in one folder are sorted by the id of the user', async () => {
  const { report, files, became, out } = await importZip(
    {
      'doejane_101_5001_solution.ts': 'jane',
      'onoben_LATE_102_5002_solution.ts': 'ben',
      'müllerzoë_103_5003_my_helper.ts': 'help',
      'müllerzoë_103_5004_solution.ts': "import './my_helper.ts';",
      'LATE_anon_x1Y2z_5005_solution.ts': 'late',
      'anon_q9W8e_5006_solution.ts': 'anon',
      'podi_104_text.html': '<p>',
      'qued_105_link.html': '<a>',
    },
    { only: '04-momentum' },
  );
  expect(report.title).toBe('a download from Canvas');
  expect(files).toEqual({
    'anon_q9W8e/04-momentum/solution.ts': 'anon',
    'anon_x1Y2z/04-momentum/solution.ts': 'late',
    'doejane_101/04-momentum/solution.ts': 'jane',
    'müllerzoë_103/04-momentum/my_helper.ts': 'help',
    'müllerzoë_103/04-momentum/solution.ts': "import './my_helper.ts';",
    'onoben_102/04-momentum/solution.ts': 'ben',
  });
  expect(became['podi_104_text.html']).toBe('left out: not a TypeScript file');
  expect(became['qued_105_link.html']).toBe('left out: not a TypeScript file');
  const { submissions: record } = await readRecord(out);
  expect(record.get('onoben_102')).toMatchObject({ late: true, number: '102', name: 'onoben' });
  expect(record.get('anon_x1Y2z')).toMatchObject({ late: true, kind: 'anonymous' });
  expect(record.get('doejane_101')?.late).toBeUndefined();
});

test('the number that Canvas adds to the name of a further attempt is left out, and reported', async () => {
  const { report, files } = await importZip(
    {
      'doejane_101_5001_solution-2.ts': "import { f } from './helper'; import { g } from './step-2.js';",
      'doejane_101_5002_helper-1.ts': 'help',
      'doejane_101_5003_step-2.ts': 'imported by this name, so it keeps it',
      'onoben_102_5004_homework-3.zip': zip({ 'exercises/04-momentum/solution.ts': 'ben' }),
    },
    { only: '04-momentum' },
  );
  expect(Object.keys(files)).toEqual([
    'doejane_101/04-momentum/helper.ts',
    'doejane_101/04-momentum/solution.ts',
    'doejane_101/04-momentum/step-2.ts',
    'onoben_102/04-momentum/solution.ts',
  ]);
  expect(report.verdicts.find(({ file }) => file.endsWith('solution-2.ts'))).toMatchObject({
    status: 'taken',
    note: 'named solution-2.ts',
  });
});

test('files named after exercises are taken for them, and two candidates for one place are both refused', async () => {
  const { report, files, became } = await importZip({
    'doejane_101_5001_01-loss.ts': 'one',
    'doejane_101_5002_04-momentum.ts': 'four',
    'doejane_101_5003_solution.ts': 'which?',
    'onoben_102_5004_01-loss.ts': 'first',
    'onoben_102_5005_01-loss-1.ts': 'second',
    'lee_103_5006_01-loss.ts': 'same',
    'lee_103_5007_01-loss-1.ts': 'same',
  });
  expect(files).toEqual({
    'doejane_101/01-loss/solution.ts': 'one',
    'doejane_101/04-momentum/solution.ts': 'four',
    'lee_103/01-loss/solution.ts': 'same',
  });
  const rival = 'unclear: one of 2 candidates for 01-loss, none of which is taken';
  expect(became).toMatchObject({
    'doejane_101_5003_solution.ts':
      'unclear: in no folder of an exercise: --exercise says to which one it belongs',
    'onoben_102_5004_01-loss.ts': rival,
    'onoben_102_5005_01-loss-1.ts': rival,
    'lee_103_5007_01-loss-1.ts': 'left out: another file is the solution: lee_103_5006_01-loss.ts',
  });
  const one = report.students.find(({ id }) => id === 'onoben_102')!;
  expect([...one.undecided.keys()]).toEqual(['01-loss']);
});

test("a name with another user's numbers takes nothing from that user, and gets nothing", async () => {
  const honest = {
    'doejane_101_5001_01-loss.ts': 'jane',
    'onoben_102_5002_01-loss.ts': 'ben',
    'cy_103_5003_hand_in_2026_11_27.zip': zip({ '01-loss/solution.ts': 'the date is no id of a file' }),
  };
  const names = ['doejane_101_5001_x_777_9001_01-loss.ts', 'q_101_777_9001_01-loss.ts'];
  for (const name of names) {
    const { files, became, report } = await importZip({ ...honest, [name]: 'evil' });
    expect(Object.keys(files)).toEqual([
      'cy_103/01-loss/solution.ts',
      'doejane_101/01-loss/solution.ts',
      'onoben_102/01-loss/solution.ts',
    ]);
    expect(Object.values(files)).not.toContain('evil');
    expect(became[name]).toMatch(
      /^unclear: of \w+, or of a student with these numbers in the name: rename it, or say in names\.csv/,
    );
    expect(report.verdicts.filter(({ status }) => status === 'unclear')).toHaveLength(1);
  }
});
