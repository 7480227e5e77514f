import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { zip } from '../course/class/import/zip.ts';
import { temporaryFolder } from '../folders.ts';
import { callScript } from './call.ts';
import { unzip, wrong } from './feedback-files.ts';
import { gradeHere } from './run.ts';

test('Moodle gets no page and no grade for a group, whose number may be that of a participant', async () => {
  const source = wrong('gradient-points-downhill.ts');
  const folder = await temporaryFolder({
    'groups.zip': zip({ 'Group 4_9_assignsubmission_file/solution.ts': source }),
    // A student of no group, put there by hand.
    'class/Jane Doe_101/01-loss/solution.ts': source,
    'roster.csv': 'id,Identifier\nJane Doe_101,Participant 101\n',
  });
  const at = (name: string): string => path.join(folder, name);
  const importing = ['--out', at('class'), '--exercise', '01', '--groups'];
  expect(await callScript('scripts/import.ts', [at('groups.zip'), ...importing])).toMatchObject({
    status: 0,
  });
  const options = { out: at('grades'), exercise: ['01-loss'], roster: at('roster.csv'), for: 'moodle' };
  const { sound, lines } = await gradeHere(at('class'), options);
  expect([sound, lines.join('\n')]).toEqual([
    false,
    expect.stringContaining('Group 4_9: no feedback: of a group'),
  ]);
  const worksheet = await readFile(at('grades/worksheet-moodle.csv'), 'utf8');
  expect(worksheet.match(/^Participant \d+/gm)).toEqual(['Participant 101']);
});

test('Canvas gets the upload of a group back once, for all its members', async () => {
  const source = wrong('gradient-points-downhill.ts');
  const folder = await temporaryFolder({
    'download.zip': zip({
      'group3_101_5001_solution.ts': source,
      'leeann_102_5002_solution.ts': source,
    }),
    'roster.csv': 'Student,ID,SIS Login ID,Groups\n"Doe, Jane",101,jane,group3\n"Po, Cy",103,cy,group3\n',
  });
  const at = (name: string): string => path.join(folder, name);
  const options = ['--out', at('class'), '--exercise', '01', '--groups'];
  expect(await callScript('scripts/import.ts', [at('download.zip'), ...options])).toMatchObject({
    status: 0,
  });
  const grading = { out: at('grades'), exercise: ['01-loss'], roster: at('roster.csv'), for: 'canvas' };
  const { sound, lines } = await gradeHere(at('class'), grading);
  const gradebook = await readFile(at('grades/gradebook.csv'), 'utf8');
  expect(gradebook.match(/^\w+/gm)).toEqual(['submission', 'cy', 'jane', 'leeann_102']);
  expect([sound, lines.join('\n')]).toEqual([true, expect.stringContaining('(3 students,')]);
  const files = await unzip(await readFile(at('grades/feedback-canvas.zip')));
  expect(Object.keys(files)).toEqual(['group3_101_5001_solution.ts', 'leeann_102_5002_solution.ts']);
});

test('students who handed in nothing have 0 points, and each member of a group the points of the group', async () => {
  const folder = await temporaryFolder({
    'groups.zip': zip({
      'Group 4_9_assignsubmission_file/solution.ts': wrong('gradient-points-downhill.ts'),
    }),
    'class/Jane Doe_101/01-loss/solution.ts': wrong('exponent-factor-forgotten.ts'),
    'roster.csv': [
      'id,Identifier,Full name,Email address,Groups',
      'Jane Doe_101,Participant 101,Jane Doe,jane@x.org,',
      'zoe@x.org,Participant 102,Zoë Müller,zoe@x.org,Group 4',
      'cy@x.org,Participant 103,Cy Lee,cy@x.org,"Group 4, Lab"',
      'di@x.org,Participant 104,Di Qu,di@x.org,Lab',
      'ed@x.org,,Ed Om,ed@x.org,Lab',
    ].join('\n'),
  });
  const at = (name: string): string => path.join(folder, name);
  const importing = ['--out', at('class'), '--exercise', '01', '--groups', '--roster', at('roster.csv')];
  expect(await callScript('scripts/import.ts', [at('groups.zip'), ...importing])).toMatchObject({
    status: 0,
  });
  const options = { out: at('grades'), exercise: ['01-loss'], seed: 1, roster: at('roster.csv') };
  await gradeHere(at('class'), options);
  const rows = (await readFile(at('grades/gradebook.csv'), 'utf8')).trim().split('\n').slice(1);
  const points = (id: string): number =>
    Number(
      rows
        .find((row) => row.startsWith(`${id},`))!
        .split(',')
        .at(-1),
    );
  expect(rows).toHaveLength(5);
  expect(points('Jane Doe_101')).toBeGreaterThan(0);
  expect(points('zoe@x.org')).toBeGreaterThan(0);
  expect(points('cy@x.org')).toBe(points('zoe@x.org'));
  expect([points('di@x.org'), points('ed@x.org')]).toEqual([0, 0]);
  // Canvas cannot return anything to them, although they are members of groups.
  const before = await readdir(at('grades'));
  await expect(gradeHere(at('class'), { ...options, for: 'canvas' })).rejects.toThrow(
    'no submission was imported from Canvas, but from Moodle: try --for moodle',
  );
  expect(await readdir(at('grades'))).toEqual(before);
  const { sound, lines } = await gradeHere(at('class'), { ...options, for: 'moodle' });
  // Moodle's number of the last one is not known, and there is nothing to say.
  expect([sound, lines.join('\n')]).toEqual([true, expect.stringMatching(/\(4 students,[^]*\(4 grades\)/)]);
  // The same without the roster would drop four rows; one student arrives.
  await mkdir(at('class/Di Qu_104/01-loss'), { recursive: true });
  await writeFile(at('class/Di Qu_104/01-loss/solution.ts'), wrong('gradient-points-downhill.ts'));
  await gradeHere(at('class'), options);
  expect(await readFile(at('grades/gradebook.csv'), 'utf8')).toMatch(/^Di Qu_104,/m);
});
