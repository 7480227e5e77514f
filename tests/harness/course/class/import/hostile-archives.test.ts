import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../folders.ts';
import { importSource, importZip } from './imported.ts';
import { zip } from './zip.ts';

const MIB = 1024 ** 2;
const GOOD = { '01-loss/solution.ts': 'good' };

/** Imports what one student packed, beside another student. @returns the status and note of each of their files */
async function outcomesOf(content: Uint8Array | string): Promise<Record<string, string>> {
  const { files, became } = await importZip({ 'ann/work.zip': content, 'ben/01-loss/solution.ts': 'ben' });
  expect(files).toMatchObject({ 'ben/01-loss/solution.ts': 'ben' });
  return Object.fromEntries(
    Object.entries(became).flatMap(([file, what]) =>
      file.startsWith('ann/') ? [[file.replace(/^ann\/work\.zip\/?/, ''), what]] : [],
    ),
  );
}

const TAKEN = 'taken as 01-loss/solution.ts of ann';

test('an entry that leads out of the archive is named and not written, and the others are taken', async () => {
  for (const name of ['../../evil.ts', '/etc/evil.ts', String.raw`..\..\evil.ts`, 'C:/evil.ts', 'a\0b.ts'])
    expect(await outcomesOf(zip({ [name]: 'x', ...GOOD }))).toEqual({
      [name]: 'unclear: a name that leads out of the archive',
      '01-loss/solution.ts': TAKEN,
    });
});

test('the folder that was packed may be an entry of its own', async () => {
  expect(await outcomesOf(zip({ './': '', './01-loss/': '', './01-loss/solution.ts': 'good' }))).toEqual({
    '01-loss/solution.ts': TAKEN,
  });
});

test('a name with an invisible mark is not the name without it', async () => {
  const { files } = await importZip({
    'ann/01-loss/solution.ts': 'ann',
    '\uFEFFann/01-loss/solution.ts': 'x',
  });
  expect(files).toMatchObject({ 'ann/01-loss/solution.ts': 'ann' });
});

test('a link in an archive is not followed, and one in a folder is not either', async () => {
  const link = { content: '/etc/passwd', mode: 0o120777, method: 0 };
  expect(await outcomesOf(zip({ '04-momentum/solution.ts': link, ...GOOD }))).toEqual({
    '04-momentum/solution.ts': 'unclear: a link, not a file',
    '01-loss/solution.ts': TAKEN,
  });
  const source = await temporaryFolder({ 'ann/01-loss/solution.ts': 'x', 'secret/key.ts': 'secret' });
  await symlink(path.join(source, 'secret'), path.join(source, 'ann/04-momentum'));
  await symlink('/etc/passwd', path.join(source, 'ann/01-loss/more.ts'));
  const { files, became } = await importSource(source);
  expect(Object.keys(files)).toEqual(['ann/01-loss/solution.ts']);
  expect(became).toMatchObject({
    'ann/04-momentum': 'unclear: a link, not a file',
    'ann/01-loss/more.ts': 'unclear: a link, not a file',
  });
});

test('a file that is damaged or packed in an unknown way loses nothing else', async () => {
  const broken = {
    'a.ts': { content: 'x', wrongChecksum: true },
    'b.ts': { content: 'x', method: 12 },
    'c.ts': { content: 'no deflate', method: 8, stated: 5 },
    'd.ts': { content: 'x'.repeat(100), stated: 100_000 },
    'e.ts': { content: 'x', isEncrypted: true },
    'pipe.ts': { content: 'x', mode: 0o010644 },
    'f.zip': { content: zip(GOOD), wrongChecksum: true },
    // A name that is no UTF-8, although the archive says so.
    raw: { content: 'x', rawName: Buffer.from([0xff, ...Buffer.from('.ts')]) },
  };
  // The first entry's packed bytes begin behind 30 bytes and its name.
  const bytes = zip({ 'g.ts': 'x'.repeat(100), ...broken, ...GOOD });
  bytes[30 + 'g.ts'.length] = 0xff;
  expect(await outcomesOf(bytes)).toEqual({
    'a.ts': 'unclear: damaged: its checksum is wrong',
    'b.ts': 'unclear: packed by a method other than store and deflate',
    'c.ts': 'unclear: larger than the archive says',
    'd.ts': 'unclear: damaged: its length is wrong',
    'e.ts': 'unclear: encrypted: ask for a file without a password',
    'pipe.ts': 'unclear: not a regular file',
    'f.zip': 'unclear: damaged: its checksum is wrong',
    'g.ts': 'unclear: damaged: it cannot be unpacked',
    '\uFFFD.ts': 'unclear: may be 04-momentum, 05-one-pole-filter, without a solution',
    '01-loss/solution.ts': TAKEN,
  });
});

test('what does not lie where its exercise is solved is named, and the solution is taken', async () => {
  expect(
    await outcomesOf(zip({ ...GOOD, '01-loss/elsewhere/old.ts': 'x', '01-loss/04-momentum.ts': 'x' })),
  ).toEqual({
    '01-loss/elsewhere/old.ts': 'left out: not beside its solution.ts',
    // It is a helper: in the folder of one exercise, the name of another says nothing.
    '01-loss/04-momentum.ts': 'taken as 01-loss/04-momentum.ts of ann',
    '01-loss/solution.ts': TAKEN,
  });
  expect(await outcomesOf(zip({}))).toEqual({ '': 'left out: an archive without files' });
});

test('what is encrypted is named, and an archive that is broken, cut off or of another kind gets one sentence', async () => {
  const locked = zip({
    'a.ts': { content: 'x', isEncrypted: true },
    'b.ts': { content: 'x', isEncrypted: true },
  });
  const encrypted = 'unclear: encrypted: ask for a file without a password';
  expect(await outcomesOf(locked)).toEqual({ 'a.ts': encrypted, 'b.ts': encrypted });
  const broken = { '': 'unclear: not a ZIP archive, or a broken one' };
  expect(await outcomesOf('Rar!')).toEqual(broken);
  expect(await outcomesOf(zip(GOOD).subarray(0, 60))).toEqual(broken);
  const cut = zip(GOOD);
  cut.writeUInt32LE(0, cut.indexOf(Buffer.from([0x50, 0x4b, 1, 2])));
  expect(await outcomesOf(cut)).toEqual({ '': 'unclear: a broken ZIP archive' });
  const { became } = await importZip({
    'ann/work.tar.gz': '',
    'ann/x.7z': '',
    'ann/01-loss/solution.ts': '',
  });
  const other = 'unclear: an archive that is not a ZIP: ask for a ZIP';
  expect(became).toMatchObject({ 'ann/work.tar.gz': other, 'ann/x.7z': other });
});

test('an archive of which any byte is wrong, or the rest missing, is named, and loses nothing of the others', async () => {
  const right = zip(GOOD);
  const wrong = [...right.keys()].flatMap((at) => [
    ...[0, 0xff].map((byte) => Buffer.from(right.map((own, k) => (k === at ? byte : own)))),
    right.subarray(0, at),
  ]);
  const archives = wrong.map((content, k) => [`s${k}/work.zip`, { content, method: 0 }]);
  const { files, report } = await importZip({
    ...Object.fromEntries(archives),
    'ben/01-loss/solution.ts': 'ben',
  });
  expect(files).toMatchObject({ 'ben/01-loss/solution.ts': 'ben' });
  const named = new Set(report.verdicts.map(({ file }) => file.split('/')[0]));
  expect(named.size).toBe(archives.length + 1);
});

test('a zip bomb is not unpacked: too large or too many', async () => {
  const zeros = Buffer.alloc(3 * MIB);
  expect(await outcomesOf(zip({ 'a.ts': zeros, 'b.bin': zeros, ...GOOD }))).toEqual({
    'a.ts': 'unclear: larger than 1 MiB',
    'b.bin': 'left out: not a TypeScript file',
    '01-loss/solution.ts': TAKEN,
  });
  expect(await outcomesOf(zip({ 'inner.zip': zeros, ...GOOD }))).toEqual({
    'inner.zip': 'unclear: not a ZIP archive, or a broken one',
    '01-loss/solution.ts': TAKEN,
  });
  // It states a small size, and unpacks to a large one.
  expect(await outcomesOf(zip({ 'a.ts': { content: zeros, stated: 10 }, ...GOOD }))).toMatchObject({
    'a.ts': 'unclear: larger than the archive says',
  });
  const tooMuch = {
    '': 'unclear: more than 16 MiB of TypeScript files, so nothing of it is taken',
  };
  const many = Object.fromEntries(Array.from({ length: 16_385 }, (_, k) => [`${k}.ts`, { method: 0 }]));
  expect(await outcomesOf(zip(many))).toEqual(tooMuch);
  const full = Object.fromEntries(
    Array.from({ length: 17 }, (_, k) => [`${k}.ts`, { content: '', stated: MIB }]),
  );
  expect(await outcomesOf(zip(full))).toEqual(tooMuch);
  const deep = zip({ 'c.zip': zip({ 'd.zip': zip(GOOD) }) });
  expect(await outcomesOf(deep)).toEqual({
    'c.zip/d.zip': 'unclear: an archive within an archive within an archive',
  });
});

test('names in code page 437 and in UTF-8 without the flag are read', async () => {
  const { files } = await importZip({
    a: {
      content: 'cp437',
      rawName: Buffer.from([...Buffer.from('M'), 0x81, ...Buffer.from('ller/01-loss/solution.ts')]),
      saysUtf8: false,
    },
    b: { content: 'utf8', rawName: Buffer.from('Zoë/01-loss/solution.ts'), saysUtf8: false },
  });
  expect(files).toEqual({ 'Müller/01-loss/solution.ts': 'cp437', 'Zoë/01-loss/solution.ts': 'utf8' });
});

test('a download that is broken as a whole is refused, and nothing is written', async () => {
  const out = path.join(await temporaryFolder(), 'class');
  await expect(importZip(Buffer.from('PK nothing'), { out })).rejects.toThrow(
    /download\.zip: not a ZIP archive, or a broken one$/,
  );
  await expect(readdir(out)).rejects.toThrow('ENOENT');
  for (const isClass of [true, false])
    await expect(importZip({ 'readme.txt': 'x' }, { out, isClass })).rejects.toThrow(
      'contains nothing that can be imported',
    );
});

test('a link in the class is not followed', async () => {
  const out = await temporaryFolder();
  const elsewhere = await temporaryFolder();
  await symlink(elsewhere, path.join(out, 'ann'));
  await mkdir(path.join(out, 'ben'));
  await writeFile(path.join(out, 'ben/01-loss'), 'a file in the place of the folder');
  const { became } = await importZip(
    { 'ann/01-loss/solution.ts': '', 'ben/01-loss/solution.ts': '' },
    { out },
  );
  expect(became['ann/01-loss/solution.ts']).toMatch(
    /^unclear: .*ann cannot be written: there is a symbolic link in its place$/,
  );
  expect(became['ben/01-loss/solution.ts']).toMatch(
    /^unclear: .*01-loss cannot be written: there is a file in its place$/,
  );
  expect(await readdir(elsewhere)).toEqual([]);
});
