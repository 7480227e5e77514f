import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { sharedFolder, temporaryFolder } from '../folders.ts';
import { ROOT, runFile } from './run.ts';

// What happens when the ground shakes: a clear last line, the right exit status, and nothing is lost.

const shared = await sharedFolder();
const CLASS = path.join(shared, 'class');
const STUDENTS = ['student-01', 'student-05', 'student-06', 'student-16'];
const argumentsFor = (out: string): string[] => [
  path.join(ROOT, 'scripts/start.mjs'),
  'grade',
  CLASS,
  '--out',
  out,
  '--exercise',
  '01-loss',
  '--jobs',
  '1',
];

/** Runs `grade` after shell commands that shake the ground. */
const gradeAfter = (commands: string, out: string, env: NodeJS.ProcessEnv = {}) =>
  runFile('bash', ['-c', `${commands}\nexec "$@"`, 'bash', process.execPath, ...argumentsFor(out)], { env });

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1)!;

/** Every file of a folder of results, by its path. */
async function filesIn(out: string): Promise<Map<string, string>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)))
    .toSorted();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(out, name), 'base64')] as const),
    ),
  );
}

let peaceful: Map<string, string>;
const expectPeaceful = async (out: string): Promise<void> => {
  const files = await filesIn(out);
  expect([...files.keys()]).toEqual([...peaceful.keys()]);
  for (const [name, content] of files) expect(content === peaceful.get(name), name).toBe(true);
};

beforeAll(async () => {
  for (const student of STUDENTS)
    await cp(
      path.join(ROOT, 'tests/sample-class', student, '01-loss'),
      path.join(CLASS, student, '01-loss'),
      {
        recursive: true,
      },
    );
  const out = path.join(shared, 'peaceful');
  await gradeAfter('', out);
  peaceful = await filesIn(out);
});

test('a reader of the output that stops early, such as head, ends neither the run nor its results', async () => {
  const out = path.join(await temporaryFolder(), 'out');
  const script = 'set -o pipefail; "$@" 2>&1 | head -n 1';
  const { status, stdout } = await runFile('bash', [
    '-c',
    script,
    'bash',
    process.execPath,
    ...argumentsFor(out),
  ]);
  expect(stdout.split('\n')).toHaveLength(2);
  expect(status).toBe(0);
  await expectPeaceful(out);
});

/** How many solutions are graded. */
function resultsIn(out: string): number {
  const folder = path.join(out, 'results');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).length : 0;
}

const manifestOf = (out: string): string =>
  existsSync(path.join(out, 'results.sha256')) ? readFileSync(path.join(out, 'results.sha256'), 'utf8') : '';

const MOMENTS: readonly (readonly [string, (out: string) => boolean])[] = [
  ['the folder exists', existsSync],
  ['the folder is marked', (out) => manifestOf(out) !== ''],
  ['one solution is graded', (out) => resultsIn(out) >= 1],
  ['three solutions are graded', (out) => resultsIn(out) >= 3],
  ['the files of the results are announced', (out) => manifestOf(out).includes('# report/index.html')],
  ['the first page is written', (out) => existsSync(path.join(out, 'report/student-01.html'))],
  ['the class page is written', (out) => existsSync(path.join(out, 'report/index.html'))],
];

test.each(MOMENTS)('a run that is killed when %s is completed by the next one', async (_, isReached) => {
  const out = path.join(await temporaryFolder(), 'out');
  const child = spawn(process.execPath, argumentsFor(out), { stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (!isReached(out) && child.exitCode === null) await sleep(1);
  child.kill('SIGKILL');
  await ended;
  expect((await gradeAfter('', out)).status).toBe(0);
  await expectPeaceful(out);
});

describe('few files may be open', () => {
  test('128 are enough', async () => {
    const out = path.join(await temporaryFolder(), 'out');
    expect((await gradeAfter('ulimit -n 128', out)).status).toBe(0);
    await expectPeaceful(out);
  });

  test('where they are not enough, one line says what to do', async () => {
    const out = path.join(await temporaryFolder(), 'out');
    const { status, stderr } = await gradeAfter('ulimit -n 28', out);
    expect(stderr).not.toContain('    at ');
    expect(lastLine(stderr)).toMatch(/too many (?:open )?files/);
    expect(status).not.toBe(0);
  });
});

test('without memory for the sandbox no grade counts: all are pending, and the exit status says so', async () => {
  const out = path.join(await temporaryFolder(), 'out');
  const { status, stderr } = await gradeAfter('ulimit -v 3000000', out);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(1);
  // Where not even a thread can start, there is no gradebook.
  const gradebook = await readFile(path.join(out, 'gradebook.csv'), 'utf8').catch(() => '');
  expect(gradebook.split('\n').slice(1).join('\n')).not.toMatch(/,\d/);
});

describe('another place', () => {
  const OPTIONS = [
    '--disable-proto=throw --frozen-intrinsics --no-warnings',
    '--throw-deprecation --unhandled-rejections=none --enable-source-maps',
    '--conditions=development --max-semi-space-size=1',
    '--disallow-code-generation-from-strings',
  ];
  const TURKISH = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' };
  const PLACES: readonly NodeJS.ProcessEnv[] = [
    TURKISH,
    { LC_ALL: 'C', TZ: 'America/St_Johns' },
    ...OPTIONS.map((options) => ({ NODE_OPTIONS: options })),
  ];
  test.each(PLACES)('gives the same bytes with %j', async (env) => {
    const out = path.join(await temporaryFolder(), 'out');
    const { status, stderr } = await gradeAfter('', out, env);
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('    at ')]);
    await expectPeaceful(out);
  });

  test.each([
    // Node itself reports these.
    ['--no-addons', /loading addons is disabled/],
    ['--require=/nowhere/at-all', /Cannot find module '\/nowhere\/at-all'/],
  ])('grades nothing with NODE_OPTIONS=%s, and the options are named', async (options, sentence) => {
    const out = path.join(await temporaryFolder(), 'out');
    const { status, stderr } = await gradeAfter('', out, { NODE_OPTIONS: options });
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(existsSync(path.join(out, 'grades.json'))).toBe(false);
  });
});

/** Whether this user may mount a file system in a namespace of its own. */
function canMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.runIf(canMount())('a file system', () => {
  /** Runs a script in which /mnt is a small file system, and the function `grade` writes results into it. */
  const inSmallPlace = (script: string, out: string) =>
    runFile('unshare', [
      '-m',
      'bash',
      '-c',
      `set -u; copy=$1; shift; grade() { "$@"; }\nmount -t tmpfs -o size=40k tmpfs /mnt\n${script}`,
      'bash',
      out,
      process.execPath,
      ...argumentsFor('/mnt/out'),
    ]);

  test('that is full ends the run with one line; with more room the next run goes on', async () => {
    const out = path.join(await temporaryFolder(), 'out');
    const { stdout, stderr } = await inSmallPlace(
      'grade "$@" >/dev/null; echo "$?"; mount -o remount,size=10m /mnt; grade "$@" >/dev/null; echo "$?"; cp -r /mnt/out "$copy"',
      out,
    );
    expect(stdout).toBe('2\n0\n');
    expect(stderr).toMatch(/^\/mnt\/out\/\S+ cannot be written: the disk is full$/m);
    expect(stderr).not.toContain('    at ');
    await expectPeaceful(out);
  });

  test('that is read-only is named, and nothing is graded', async () => {
    const { stdout, stderr } = await inSmallPlace(
      'mount -o remount,ro /mnt; grade "$@" >/dev/null; echo "$?"',
      '',
    );
    expect(stdout).toBe('2\n');
    expect(lastLine(stderr)).toBe('/mnt/out cannot be written: the file system is read-only');
    expect(stderr).not.toContain('graded');
  });
});
