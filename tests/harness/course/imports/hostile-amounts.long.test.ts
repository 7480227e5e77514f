import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../classes/folders.ts';
import { importSource, importZip, type Imported } from './imported.ts';
import { type Entries, zip } from './zip.ts';

/** Only stops an import that hangs: what was quadratic took minutes. */
const HANGS = 60_000;

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

/** Linux would find nothing that lies much deeper by its path. */
const DEEP = 'd/'.repeat(1900);

test('deep folders and long names are too much of one student, and nothing of the others', async () => {
  const source = await temporaryFolder(BEN);
  const deep = path.join(source, 'anna', DEEP);
  await mkdir(path.join(deep, '04-momentum'), { recursive: true });
  await writeFile(path.join(deep, '04-momentum/solution.ts'), 'anna');
  const { files } = await importSource(source);
  expect(files).toEqual({ ...BEN, 'anna/04-momentum/solution.ts': 'anna' });
  for (let k = 0; k < 2800; k += 1) await writeFile(path.join(deep, `${k}.txt`), '');
  const tooMuch = 'unclear: more than 10,000,000 characters in names, so nothing of it is taken';
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
  expect(verdictsOnAnna(await packed(many))).toEqual({
    'anna.zip': 'unclear: more than 100,000 files and folders, so nothing of it is taken',
  });
});

test('200,000 small files of one student are one problem of that student', async () => {
  const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, k) => [`d/${k}.ts`, { method: 0 }]));
  const { files, became } = await importZip({ 'anna.zip': zip(many), ...BEN });
  expect(files).toEqual(BEN);
  expect(became['anna.zip']).toBe(
    'unclear: more than 2,000 TypeScript files and archives, so nothing of it is taken',
  );
  const source = await temporaryFolder({
    ...BEN,
    ...Object.fromEntries(Array.from({ length: 2001 }, (_, k) => [`anna/${k}.ts`, ''])),
  });
  const unpacked = await importSource(source);
  expect(unpacked.files).toEqual(files);
  expect(unpacked.report.verdicts.filter(({ student }) => student === 'anna')).toMatchObject([
    {
      status: 'unclear',
      note: 'more than 2,000 TypeScript files and archives, so nothing of this student is taken',
    },
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
  expect(became['anna.zip']).toBe('unclear: more than 128 MiB to be read, so nothing of it is taken');
});

test('archives count, too, and what is too much is one row', async () => {
  const source = await temporaryFolder({
    ...BEN,
    ...Object.fromEntries(Array.from({ length: 2100 }, (_, k) => [`anna/${10_000 + k}.zip`, zip({})])),
  });
  const verdicts = verdictsOnAnna(await importSource(source));
  expect(Object.keys(verdicts)).toHaveLength(2001);
  expect(verdicts).toMatchObject({
    'anna/10000.zip': 'left out: an archive without files',
    'anna/12000.zip':
      'unclear: more than 2,000 TypeScript files and archives, so nothing of it and of 99 archives after it is taken',
  });
});

test(
  'many files that could be copies of each other are compared once',
  async () => {
    const long = 'p'.repeat(180);
    const copies = entries(1000, (k) => [`01-loss/solution-${k}.ts`, 'x']);
    const helpers = entries(900, (k) => [`01-loss/${long}${k}.ts`, '']);
    const { files } = await packed({ ...copies, ...helpers });
    expect(Object.keys(files)).toHaveLength(902);
    const text = 'z'.repeat(60_000);
    const alike = entries(1900, (k) => [
      String(k),
      { content: text + String(k), rawName: Buffer.from('01-loss/a.ts') },
    ]);
    const twice = entries(2, (k) => [`01-loss/solution-${k}.ts`, 'x']);
    expect(verdictsOnAnna(await packed({ ...twice, ...alike }))).toMatchObject({
      'anna.zip/01-loss/a.ts': 'unclear: one of 1900 files that would be named a.ts',
    });
  },
  HANGS,
);

test(
  'many names that a system may have changed are looked up once',
  async () => {
    const helpers = entries(1900, (k) => [`01-loss/h${k}-1.ts`, `import './h${k}';${' '.repeat(60_000)}`]);
    const { files } = await packed({ '01-loss/solution.ts': '', ...helpers });
    expect(files).toHaveProperty(['anna/01-loss/h7.ts']);
    expect(Object.keys(files)).toHaveLength(1902);
  },
  HANGS,
);
