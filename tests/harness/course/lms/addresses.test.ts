import { expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { zipped } from '../../../../harness/course/class/reports/archive.ts';
import { canvasAddress } from '../../../../harness/course/lms/canvas.ts';
import type { Addressed, Recipient } from '../../../../harness/course/lms/index.ts';
import { moodleAddress } from '../../../../harness/course/lms/moodle.ts';
import type { Student } from '../../../../harness/course/shared/model/students.ts';

const HOSTILE = [
  'C: Evil',
  '..',
  '../x',
  String.raw`a\..\..\b`,
  '/etc',
  '',
  'a_9_b',
  'a\0b',
  '𝔵'.repeat(300),
  '\uD800',
];

/** The names of a student's feedback files, which an archive takes. */
async function packedNames(address: Addressed): Promise<string[]> {
  if ('refused' in address) return [];
  const submission = { grade: { exercises: [] }, sources: {} } as unknown as Recipient['submission'];
  const files = address.files({ submission, page: () => '', text: () => [] });
  const names: string[] = [];
  // It refuses names that lead out of the archive.
  const reader = await fromBufferPromise(zipped(files));
  for await (const { fileName } of reader.eachEntry()) names.push(fileName);
  return names;
}

test.each(HOSTILE)('a user named %j gets feedback by number from Moodle', async (name) => {
  const student: Student = { id: 'a', system: 'moodle', kind: 'student', number: '7', name };
  const [file, ...more] = await packedNames(moodleAddress(student));
  expect(more).toEqual([]);
  expect(file).toMatch(/^[^_/\\]*_7_assignsubmission_file_\/feedback\.html$/u);
  expect(Buffer.byteLength(file!)).toBeLessThan(255);
});

test('a member of a group gets feedback from Moodle if the roster has the number', () => {
  const member: Student = { id: 'ann', memberOf: 'Group 3_17' };
  expect(moodleAddress(member)).toEqual({
    refused: 'of a group, and the roster has no column Identifier, as in the grading worksheet',
  });
  expect(moodleAddress({ ...member, system: 'moodle', number: '7' })).toHaveProperty('files');
});

test.each(HOSTILE)('an upload named %j ends no archive for Canvas', async (name) => {
  const uploads = [{ name: `a_7_8_${name}.zip` }, { name: 'a_7_9_work.zip' }];
  const student: Student = { id: 'a', system: 'canvas', kind: 'student', number: '7', uploads };
  expect(await packedNames(canvasAddress(student))).toContain('a_7_9_work.zip');
  expect(canvasAddress({ ...student, uploads: [{ name: String.raw`a_7_8_\.zip` }] })).toEqual({
    refused: 'nothing was imported that Canvas could return',
  });
});

test('Canvas gets no feedback for a student of Moodle', () => {
  const student: Student = { id: 'a', system: 'moodle', kind: 'student', number: '7' };
  const uploads = [{ name: 'a_7_9_work.zip' }];
  expect(canvasAddress({ ...student, uploads })).toEqual({ refused: 'not imported from Canvas' });
});
