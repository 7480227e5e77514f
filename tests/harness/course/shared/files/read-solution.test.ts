import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSolution } from '../../../../../harness/course/shared/files/read-solution.ts';
import { temporaryFolder, withoutPrivileges } from '../../../folders.ts';

const HASH = /^sha256-[0-9a-f]{64}$/;

test('each file that cannot be read is a version of its own', async () => {
  const version = async (bytes: Uint8Array) => {
    const read = readSolution(await temporaryFolder({ 'solution.ts': bytes }));
    return read.kind === 'unreadable' ? read.source : read.kind;
  };
  const [one, other] = [Uint8Array.of(0x22, 0xe9, 0x22), Uint8Array.of(0x22, 0xe8, 0x22)];
  expect(await version(one)).toMatch(HASH);
  expect(await version(one)).toBe(await version(one));
  expect(await version(other)).not.toBe(await version(one));
});

test('the TypeScript files beside each other are read, and nothing below or of another kind', async () => {
  const folder = await temporaryFolder({
    'solution.ts': 'export {};',
    'vectors.ts': '\uFEFF// Δ',
    'notes.txt': 'no',
    'more/below.ts': 'no',
  });
  expect(readSolution(folder)).toMatchObject({
    kind: 'files',
    files: { 'solution.ts': 'export {};', 'vectors.ts': expect.stringContaining('// Δ') },
  });
});

test('the hash depends on every name and byte, and on nothing else', async () => {
  const hash = async (tree: Record<string, string>) => {
    const solution = readSolution(await temporaryFolder(tree));
    return solution.kind === 'files' ? solution.source : solution.kind;
  };
  const one = await hash({ 'solution.ts': 'ab', 'x.ts': 'c' });
  expect(one).toMatch(/^sha256-[0-9a-f]{64}$/);
  expect(await hash({ 'x.ts': 'c', 'solution.ts': 'ab', 'notes.txt': 'd' })).toBe(one);
  expect(await hash({ 'solution.ts': 'a', 'x.ts': 'bc' })).not.toBe(one);
  expect(await hash({ 'solution.ts': 'ab', 'y.ts': 'c' })).not.toBe(one);
});

test.each(['Solution.ts', 'solution.js', 'solution.py', 'solution(1).ts'])(
  '%s alone is not "no solution": the student reads which name is graded',
  async (name) => {
    expect(readSolution(await temporaryFolder({ [name]: 'export const a = 1;' }))).toEqual({
      kind: 'unreadable',
      reason: `there is ${name}, but no solution.ts: only a file of that name is graded`,
      source: expect.stringMatching(HASH),
    });
  },
);

test('no folder, no source file: missing; a source file of another name was handed in', async () => {
  const folder = await temporaryFolder({
    '01-loss/README.md': '',
    '03-named/loss.ts': '',
    '04-types/types.d.ts': '',
  });
  for (const id of ['01-loss', '02-nothing', '04-types'])
    expect(readSolution(path.join(folder, id)), id).toEqual({ kind: 'missing' });
  expect(readSolution(path.join(folder, '03-named'))).toMatchObject({
    kind: 'unreadable',
    reason: expect.stringContaining('there is loss.ts, but no solution.ts'),
  });
});

const outside = '/etc/hostname';

/** Until the test has ended. */
async function listen(file: string): Promise<void> {
  const server = createServer().listen(file);
  onTestFinished(() => void server.close());
  await once(server, 'listening');
}

test.each<[string, (file: string) => Promise<unknown>, string]>([
  ['a link to outside', (file) => symlink(outside, file), 'a symbolic link'],
  ['a link to itself', (file) => symlink('solution.ts', file), 'a symbolic link'],
  ['a folder', (file) => mkdir(file), 'a folder'],
  [
    'a link to a pipe',
    async (file) => {
      execFileSync('mkfifo', [`${file}.pipe`]);
      await symlink(`${file}.pipe`, file);
    },
    'a symbolic link',
  ],
  ['a FIFO', async (file) => execFileSync('mkfifo', [file]), 'a named pipe'],
  ['a socket', listen, 'a socket'],
])(
  '%s called solution.ts is neither followed nor waited for, and the student reads what it is',
  async (_, make, kind) => {
    const folder = await temporaryFolder();
    await make(path.join(folder, 'solution.ts'));
    expect(readSolution(folder)).toEqual({
      kind: 'unreadable',
      reason: `solution.ts is ${kind}, not a file: hand in the file itself`,
      source: expect.stringMatching(HASH),
    });
  },
);

test('an exercise that is a link to another folder, or a file, is not followed', async () => {
  const folder = await temporaryFolder({ 'theirs/solution.ts': 'export {};', '04-momentum': '' });
  await symlink('theirs', path.join(folder, '01-loss'));
  expect(readSolution(path.join(folder, '01-loss'))).toMatchObject({
    kind: 'unreadable',
    reason: '01-loss is a symbolic link, not a folder',
  });
  expect(readSolution(path.join(folder, '04-momentum'))).toMatchObject({
    reason: '04-momentum is a file, not a folder',
  });
});

test.each<[string, Uint8Array, RegExp]>([
  ['not UTF-8', Uint8Array.of(0x22, 0xe9, 0x22), /^solution\.ts: .*UTF-8/],
  ['empty', Buffer.from('\uFEFF \n'), /^solution\.ts is empty: was it saved\?$/],
  ['10 MB', new Uint8Array(10_000_000), /^solution\.ts is larger than 1 MiB$/],
])('%s: unreadable, with a sentence', async (_, bytes, reason) => {
  const folder = await temporaryFolder({ 'solution.ts': bytes });
  expect(readSolution(folder)).toMatchObject({
    kind: 'unreadable',
    reason: expect.stringMatching(reason),
  });
});

test('files that are large only together: unreadable, with a sentence', async () => {
  const half = new Uint8Array(600_000).fill(0x20);
  const folder = await temporaryFolder({ 'a.ts': half, 'solution.ts': half });
  const solution = readSolution(folder);
  // Not the whole: a difference of half a megabyte takes minutes to show.
  expect(solution.kind).toBe('unreadable');
  expect(solution).toHaveProperty('reason', 'the files together are larger than 1 MiB');
});

test('too many files, and a name that is not UTF-8: unreadable, with a sentence', async () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, k) => [`${k}.ts`, '']));
  const folder = await temporaryFolder({ ...many, 'solution.ts': '' });
  expect(readSolution(folder)).toMatchObject({
    reason: expect.stringMatching(/^there are 41 TypeScript files/),
  });
  const other = await temporaryFolder({ 'solution.ts': '' });
  await writeFile(Buffer.concat([Buffer.from(`${other}/`), Buffer.from([0xff]), Buffer.from('.ts')]), '');
  expect(readSolution(other)).toMatchObject({
    kind: 'unreadable',
    reason: '\uFFFD.ts: its name is not UTF-8',
  });
});

const isRoot = process.geteuid!() === 0;

// A user other than root owns what the test makes.
test.runIf(isRoot)('a file that the system does not let us read is not the student’s fault', async () => {
  const folder = await temporaryFolder({ '01-loss/solution.ts': 'export {};' });
  await chmod(folder, 0o755);
  await chmod(path.join(folder, '01-loss/solution.ts'), 0);
  expect(await withoutPrivileges(async () => readSolution(path.join(folder, '01-loss')))).toEqual({
    kind: 'error',
    reason: '01-loss cannot be read (EACCES)',
    // It is not missing: a decision about what could not be read is about nothing else.
    source: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
  });
});
