import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { programName } from '../../../../../harness/course/shared/bundle/index.mjs';
import {
  announceFiles,
  hasManifest,
  isAsWritten,
  readManifest,
  writeManifest,
} from '../../../../../harness/course/shared/files/manifest.ts';
import { temporaryFolder } from '../../../folders.ts';

const NAMES = ['grades.json', 'report/index.html'];

let folder: string;
const put = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);

beforeEach(async () => {
  folder = await temporaryFolder();
  await mkdir(path.join(folder, 'report'));
  await put('grades.json', '{}');
  await put('report/index.html', '<p>');
  await writeManifest(folder, NAMES, 'this');
});

const pipe = async (name: string): Promise<void> => {
  await rm(path.join(folder, name));
  execFileSync('mkfifo', [path.join(folder, name)]);
};

const withoutLastLine = async (): Promise<void> => {
  const lines = (await readFile(path.join(folder, 'results.sha256'), 'utf8')).trimEnd().split('\n');
  await put('results.sha256', `${lines.slice(0, -1).join('\n')}\n`);
};

test('results that are as they were written are recognised', async () => {
  expect(await isAsWritten(folder, 'this')).toBe(true);
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
  ['a pipe is in the place of a file', 'this', () => pipe('grades.json')],
  ['the list was changed', 'this', () => put('results.sha256', '')],
  ['a file was taken off the list', 'this', withoutLastLine],
  ['the list is missing', 'this', () => rm(path.join(folder, 'results.sha256'))],
])('it is not as written where %s', async (_, madeOf, change) => {
  await change();
  expect(await isAsWritten(folder, madeOf)).toBe(false);
});

test('a file that the grader did not write does not matter', async () => {
  await put('report/notes.txt', '');
  expect(await isAsWritten(folder, 'this')).toBe(true);
});

test('the list is read again, also while a run is writing; a name that the grader never writes does not count', async () => {
  expect(await readManifest(folder)).toEqual(NAMES);
  await announceFiles(folder, [...NAMES, '../grades.json', '/etc/passwd', 'a/b/c', 'A', '.x', 'a\nb']);
  expect(await readManifest(folder)).toEqual([...NAMES, 'a']);
  expect(await hasManifest(folder)).toBe(true);
  expect(await isAsWritten(folder, 'this')).toBe(false);
});

test('another file, a link or a pipe of that name is not the mark of a folder of results', async () => {
  const file = path.join(folder, 'results.sha256');
  for (const text of ['', 'e3b0  a\n']) {
    await put('results.sha256', text);
    expect(await hasManifest(folder)).toBe(false);
  }
  await rm(file);
  await put('marked', '# made of sha256-0\n');
  await symlink('marked', file);
  expect(await hasManifest(folder)).toBe(false);
  await rm(file);
  execFileSync('mkfifo', [file]);
  expect(await hasManifest(folder)).toBe(false);
});

test.each([
  'course/html/styles/report.css',
  'course/html/matrix.client.js',
  'course/lms/folder.ts',
  'course/bundle/index.mjs',
])('what the report is made of counts, harness/%s too', async (name) => {
  const root = await temporaryFolder({ [`harness/${name}`]: 'a', 'package.json': '{ "version": "1.2.3" }' });
  const before = programName(root, root);
  expect(before).toMatch(/^descent-grader 1\.2\.3 \([0-9a-f]{32}\)$/);
  await writeFile(path.join(root, 'harness', name), 'b');
  expect(programName(root, root)).not.toBe(before);
});
