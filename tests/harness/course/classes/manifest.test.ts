import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { sourcesFingerprint } from '../../../../harness/course/bundle/index.mjs';
import { isAsWritten, writeManifest } from '../../../../harness/course/classes/index.ts';
import { temporaryFolder } from './folders.ts';

const NAMES = ['grades.json', 'report', 'absent.csv'];

let folder: string;
const put = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);

beforeEach(async () => {
  folder = await temporaryFolder();
  await mkdir(path.join(folder, 'report'));
  await put('grades.json', '{}');
  await put('report/index.html', '<p>');
  await writeManifest(folder, NAMES, 'this');
});

test('what stands as it was written is known', async () => {
  expect(await isAsWritten(folder, NAMES, 'this')).toBe(true);
});

test('sha256sum reads the list', () => {
  const printed = execFileSync('sha256sum', ['-c', 'results.sha256'], { cwd: folder, encoding: 'utf8' });
  expect(printed).toBe('grades.json: OK\nreport/index.html: OK\n');
});

test.each([
  ['made of something else', 'that', () => Promise.resolve()],
  ['a file was changed', 'this', () => put('grades.json', '{ }')],
  ['a file of a folder was changed', 'this', () => put('report/index.html', '<p>!')],
  ['a file is missing', 'this', () => rm(path.join(folder, 'report/index.html'))],
  ['a file came in', 'this', () => put('report/other.html', '')],
  ['a file that was absent is there', 'this', () => put('absent.csv', '')],
  ['a folder is in the place of a file', 'this', () => mkdir(path.join(folder, 'report/x'))],
  ['the list was changed', 'this', () => put('results.sha256', '')],
  ['the list is missing', 'this', () => rm(path.join(folder, 'results.sha256'))],
])('it is not as written where %s', async (_, madeOf, change) => {
  await change();
  expect(await isAsWritten(folder, NAMES, madeOf)).toBe(false);
});

test.each([
  'course/reports/html/report.css',
  'course/reports/html/matrix.client.js',
  'course/reports/gradebook.ts',
  'course/bundle/index.mjs',
])('what the report is made of counts, harness/%s too', async (name) => {
  const root = await temporaryFolder({ [`harness/${name}`]: 'a' });
  const before = await sourcesFingerprint(root);
  await writeFile(path.join(root, 'harness', name), 'b');
  expect(await sourcesFingerprint(root)).not.toBe(before);
});
