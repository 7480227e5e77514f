import { readdirSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { needsPerson } from '../../../../../harness/course/class/import/import-table.ts';
import { readRecord } from '../../../../../harness/course/class/import/record.ts';
import { temporaryFolder } from '../../../folders.ts';
import { importSource, importZip, type Imported } from './imported.ts';
import { type Entries, zip } from './zip.ts';

type Content = Entries[string];
const BEN = { 'ben/01-loss/solution.ts': 'ben' };

const entries = (count: number, entry: (k: number) => readonly [name: string, content: Content]) =>
  Object.fromEntries(Array.from({ length: count }, (_, k) => entry(k)));

/** What became of the files of a student beside whom Ben has handed in. */
function verdictsOnAnna({ files, report }: Imported): Record<string, string> {
  expect(files).toMatchObject(BEN);
  expect(report.students.map(({ id }) => id)).toEqual(['anna', 'ben']);
  const own = report.verdicts.filter(({ student }) => student === 'anna');
  return Object.fromEntries(own.map(({ file, status, note }) => [file, `${status}: ${note}`]));
}

const packed = (content: Entries): Promise<Imported> =>
  importZip({ 'anna.zip': { content: zip(content), method: 0 }, ...BEN });

/** The same for a folder, an archive, and the top level of an archive. */
const MANY = 'more than 100,000 files and folders, or fewer with long names, so nothing of it is taken';
const CODE = 'more than 16 MiB of TypeScript files, so nothing of';

/** Linux would find nothing that lies much deeper by its path. */
const DEEP = 'd/'.repeat(1900);

test('deep folders and long names are too much of one student, and nothing of the others', async () => {
  const source = await temporaryFolder(BEN);
  const deep = path.join(source, 'anna', DEEP);
  await mkdir(path.join(deep, '04-momentum'), { recursive: true });
  await writeFile(path.join(deep, '04-momentum/solution.ts'), 'anna');
  const out = path.join(await temporaryFolder(), 'class');
  const { files } = await importSource(source, { out });
  expect(files).toEqual({ ...BEN, 'anna/04-momentum/solution.ts': 'anna' });
  for (let k = 0; k < 2800; k += 1) await writeFile(path.join(deep, `${k}.txt`), '');
  const tooMuch = `unclear: ${MANY}`;
  expect(verdictsOnAnna(await importSource(source))).toEqual({ anna: tooMuch });
  const names = entries(200, (k) => [`${'ab/'.repeat(20_000)}${k}.txt`, '']);
  expect(verdictsOnAnna(await packed(names))).toEqual({ 'anna.zip': tooMuch });
  // The path of an archive counts for each of its files.
  const inner = zip(entries(2000, (k) => [`${k}.txt`, { method: 0 }]));
  expect(verdictsOnAnna(await packed({ [`${'ab/'.repeat(20_000)}x.zip`]: inner }))).toEqual({
    'anna.zip': tooMuch,
  });
});

test('more files than are listed of one student lose nothing of the others', async () => {
  const many = entries(100_001, (k) => [`d/${k}.txt`, { method: 0 }]);
  expect(verdictsOnAnna(await packed(many))).toEqual({ 'anna.zip': `unclear: ${MANY}` });
  const typed = Object.fromEntries(Object.entries(many).map(([name, entry]) => [`anna/${name}`, entry]));
  expect(verdictsOnAnna(await importZip({ ...typed, ...BEN }))).toEqual({ anna: `unclear: ${MANY}` });
});

test('many small files of one student are one problem of that student', async () => {
  const many = Object.fromEntries(Array.from({ length: 17_000 }, (_, k) => [`d/${k}.ts`, { method: 0 }]));
  const { files, became } = await importZip({ 'anna.zip': zip(many), ...BEN });
  expect(files).toEqual(BEN);
  expect(became['anna.zip']).toBe(`unclear: ${CODE} it is taken`);
  const source = await temporaryFolder({
    ...BEN,
    ...Object.fromEntries(Array.from({ length: 17_000 }, (_, k) => [`anna/${k}.ts`, ''])),
  });
  const unpacked = await importSource(source);
  expect(unpacked.files).toEqual(files);
  expect(unpacked.report.verdicts.filter(({ student }) => student === 'anna')).toMatchObject([
    { status: 'unclear', note: `${CODE} this student is taken` },
  ]);
});

test('entries that overlap cost what they unpack to', async () => {
  const honest = zip({ 'a.ts': Buffer.alloc(1024 ** 2, ' ') });
  const entry = honest.subarray(honest.indexOf(Buffer.from([0x50, 0x4b, 1, 2])), honest.length - 22);
  const local = honest.subarray(0, honest.length - 22 - entry.length);
  const copies = Array.from({ length: 1000 }, () => entry);
  const end = Buffer.from(honest.subarray(honest.length - 22));
  for (const at of [8, 10]) end.writeUInt16LE(copies.length, at);
  end.writeUInt32LE(entry.length * copies.length, 12);
  const overlapping = Buffer.concat([local, ...copies, end]);
  const { files, became } = await importZip({ 'anna.zip': overlapping, ...BEN });
  expect(files).toEqual(BEN);
  expect(became['anna.zip']).toBe(`unclear: ${CODE} it is taken`);
});

test('archives count, too, and what is too much is one row', async () => {
  const source = await temporaryFolder({
    ...BEN,
    ...Object.fromEntries(Array.from({ length: 2100 }, (_, k) => [`anna/${10_000 + k}.zip`, zip({})])),
  });
  const verdicts = verdictsOnAnna(await importSource(source));
  expect(Object.keys(verdicts)).toHaveLength(2049);
  expect(verdicts).toMatchObject({
    'anna/10000.zip': 'left out: an archive without files',
    'anna/12048.zip':
      'unclear: more than 128 MiB of archives, so nothing of it and of the archives after it is taken',
  });
});

/** As many names in quotes, as if all of them were imported, as a text of some bytes can hold. */
const quoted = (bytes: number): string =>
  Array.from({ length: Math.floor(bytes / 9) }, (_, k) => `"./${k.toString(36).padStart(4, '0')}" `).join('');

test('millions of names that a student quotes cost neither the memory nor the work of the others', async () => {
  const mebibyte = quoted(1024 ** 2);
  const all = entries(128, (k) => [`01-loss/${k}.ts`, mebibyte]);
  expect(verdictsOnAnna(await packed({ '01-loss/solution.ts': '', ...all }))).toEqual({
    'anna.zip': `unclear: ${CODE} it is taken`,
  });
  const inFolders = entries(15, (k) => [`${k}/01-loss/x.ts`, mebibyte]);
  const solutions = entries(15, (k) => [`${k}/01-loss/solution.ts`, String(k)]);
  const before = process.cpuUsage();
  const verdicts = verdictsOnAnna(await packed({ ...inFolders, ...solutions }));
  const { user } = process.cpuUsage(before);
  expect(Object.values(verdicts)).toContain(
    'unclear: one of 15 candidates for 01-loss, none of which is taken',
  );
  // What was searched without a bound took 33 s, and ended the import of everyone.
  expect(user / 1e6).toBeLessThan(10);
});

test('names that each of many rows would repeat cost neither the memory nor the work of the others', async () => {
  const before = process.cpuUsage();
  // A control character has six characters in the files that an import writes.
  const long = '\u0001'.repeat(64_000);
  const copies = entries(8000, (k) => [`${k}/01-loss/solution.ts`, 'x']);
  const { out, files } = await packed({ [`${long}/01-loss/solution.ts`]: 'x', ...copies });
  expect(files).toEqual({ ...BEN, 'anna/01-loss/solution.ts': 'x' });
  expect((await stat(path.join(out, 'import.csv'))).size).toBeLessThan(20e6);
  const unread = entries(90_000, (k) => [`${k}/solution.md`, { method: 0 }]);
  const undecided = await packed(unread);
  expect((await stat(path.join(undecided.out, 'import.json'))).size).toBeLessThan(10_000);
  const named = entries(150, (k) => [`${long}/${k}/solution.ts`, 'x']);
  expect((await stat(path.join((await packed(named)).out, 'import.json'))).size).toBeLessThan(50_000);
  // The last of them were 500 MB, and the archives took minutes and gigabytes.
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(40);
});

test('a folder with more than is graded of one exercise is not searched, and a person decides', async () => {
  const copies = entries(1000, (k) => [`01-loss/solution-${k}.ts`, 'x']);
  const helpers = entries(900, (k) => [`01-loss/h${k}-1.ts`, `import './h${k}';${' '.repeat(1000)}`]);
  const verdicts = verdictsOnAnna(await packed({ ...copies, ...helpers }));
  const tooMuch = 'unclear: in a folder with more than is graded: 32 TypeScript files, 1 MiB';
  expect(new Set(Object.values(verdicts))).toEqual(new Set([tooMuch]));
  const just = entries(31, (k) => [`01-loss/h${k}-1.ts`, `import './h${k}';`]);
  const { files } = await packed({ '01-loss/solution.ts': '', ...just });
  expect(Object.keys(files)).toHaveLength(33);
  expect(files).toHaveProperty(['anna/01-loss/h7.ts']);
});

test('an import that fails on one student names the student, and imports the others', async () => {
  const out = path.join(await temporaryFolder(), 'class');
  const given = new Set<string>();
  const read: string[] = [];
  given.has = (code) => {
    read.push(code);
    // Everything is read before anything is written.
    expect(readdirSync(out)).toEqual(['.lock']);
    if (code === 'evil') throw new RangeError('Set maximum size exceeded');
    return false;
  };
  const evil = { 'anna/01-loss/solution.ts': 'evil', 'anna/04-momentum/solution.ts': 'x' };
  const { files, became, report } = await importZip(
    { ...evil, ...BEN, 'cy/01-loss/solution.ts': 'cy' },
    { out, given },
  );
  expect(read).toContain('cy');
  expect(files).toEqual({ ...BEN, 'cy/01-loss/solution.ts': 'cy' });
  expect(became['anna']).toBe('unclear: the import failed: RangeError: Set maximum size exceeded');
  expect(needsPerson(report)).toBe(true);
  expect((await readRecord(out)).unassigned).toEqual(['anna']);
});
