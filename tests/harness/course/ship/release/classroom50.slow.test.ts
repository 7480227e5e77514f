import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, expect, test } from 'vitest';
import { exerciseIds, loadCourse } from '../../../../../harness/course/shared/exercises/index.ts';
import { knownSolution } from '../../../../known-solution.ts';
import { ROOT, runFile } from '../../../commands/run.ts';
import { sharedFolder, temporaryFolder } from '../../../folders.ts';
import schema from './classroom50-result.schema.json' with { type: 'json' };
import { pointsOfCopies } from './copied-answers.ts';
import { filesIn } from './released.ts';
import { answers, found } from './telling-lines.ts';

// Plays Classroom 50's runner: the environment, a student's checkout as the working directory, and what becomes of the files.

const ID = '04-momentum';
const validate = new Ajv().compile(schema);
let bundle = '';

beforeAll(async () => {
  bundle = path.join(await sharedFolder(), 'gd/autograders/momentum');
  const { status, stderr } = await runFile(
    'npm',
    ['run', '--silent', 'release', '--', bundle, '--for', 'classroom50', '--exercise', 'momentum'],
    { cwd: ROOT },
  );
  if (status !== 0) throw new Error(stderr);
});

interface Played {
  readonly status: number | null;
  readonly stdout: string;
  readonly result: Record<string, unknown> & { tests: { 'test-name': string; passed: boolean }[] };
  readonly body: string;
  /** What was written to GITHUB_OUTPUT. */
  readonly output: string;
}

/** A checkout with these files, committed, and graded as the runner does. */
async function play(
  files: Readonly<Record<string, string>>,
  prepare: (checkout: string) => void = () => {},
  {
    name = 'gd-momentum-student-01',
    commit,
  }: { readonly name?: string; readonly commit?: string | undefined } = {},
): Promise<Played> {
  const checkout = path.join(await temporaryFolder(), name);
  mkdirSync(checkout);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(checkout, file)), { recursive: true });
    writeFileSync(path.join(checkout, file), text);
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=student-01', '-c', 'user.email=student-01@example.org', ...args], {
      cwd: checkout,
      encoding: 'utf8',
      env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-02T09:30:00+01:00' },
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'work');
  prepare(checkout);
  const outputFile = path.join(await temporaryFolder(), 'output');
  const { status, stdout } = await runFile('python3', [path.join(bundle, 'autograder.py')], {
    cwd: checkout,
    env: {
      ...process.env,
      CLASSROOM: 'gd',
      ASSIGNMENT: 'momentum',
      SUBMISSION_TAG: 'submit/2026-11-02T08-30-00Z-a1b2c3d',
      COMMIT_URL: 'https://github.com/org/gd-momentum-student-01/commit/a1b2c3d',
      RELEASE_URL: 'https://github.com/org/gd-momentum-student-01/releases/tag/submit',
      GITHUB_SHA: commit ?? git('rev-parse', 'HEAD').trim(),
      GITHUB_OUTPUT: outputFile,
      // As a student might set them.
      NODE_OPTIONS: '--require ./no-such-file.js',
      NODE_PATH: checkout,
    },
  });
  const read = (file: string): string => readFileSync(path.join(checkout, file), 'utf8');
  expect(existsSync(path.join(checkout, 'report.html'))).toBe(true);
  const result = JSON.parse(read('result.json')) as Played['result'];
  return { status, stdout, result, body: read('release-body.md'), output: readFileSync(outputFile, 'utf8') };
}

/** The result obeys the runner's rules, and its scores are the sums of the tests'. */
function expectValid({ status, result }: Played): void {
  expect(status).toBe(0);
  expect([validate(result), validate.errors]).toEqual([true, null]);
  const tests = result.tests as unknown as Record<string, number>[];
  for (const what of ['score', 'max-score'])
    expect(result[what]).toBe(tests.reduce((sum, one) => sum + one[what]!, 0));
}

const right = { [`exercises/${ID}/solution.ts`]: knownSolution(ID, 'variants/plain.ts') };

test('a right solution has all points, and the date of its commit', async () => {
  const played = await play(right);
  expectValid(played);
  expect(played.result).toMatchObject({ score: 10, 'max-score': 10, datetime: '2026-11-02T08:30:00Z' });
  expect(played.output).toBe('status=success\nsummary=10 of 10\n');
  expect(played.body).toContain('10 / 10 points');
  expect(played.body).toContain('provisional');
});

test('a wrong solution loses the points of its checks, and the release says why', async () => {
  const wrong = knownSolution(ID, 'misconceptions/heavy-ball.ts');
  const played = await play({ [`exercises/${ID}/solution.ts`]: wrong });
  expectValid(played);
  expect(played.result['score']).toBeLessThan(10);
  expect(played.result.tests.some(({ passed }) => !passed)).toBe(true);
  expect(played.output).toMatch(/^status=failure\n/);
  expect(played.body).toContain('the factor 1 − m in front of it is');
});

test('an empty repository has 0 of all points', async () => {
  const played = await play({});
  expectValid(played);
  expect(played.result).toMatchObject({ score: 0, 'max-score': 10 });
  expect(played.result.tests).toMatchObject([{ 'test-name': `${ID}: nothing was handed in`, passed: false }]);
});

const source = right[`exercises/${ID}/solution.ts`]!;

test.each<[string, string, Readonly<Record<string, string>>, number]>([
  ['capital letters', 'GD-Momentum-Student01', { [`${ID}/solution.ts`]: source }, 10],
  ['spaces and an umlaut', 'gd müller  anna', { [`${ID}/solution.ts`]: source }, 10],
  ['a dash first', '--help', { [`${ID}/solution.ts`]: source }, 10],
  ['a dot first', '.git-like', right, 10],
  ['the name of an exercise', ID, { [`${ID}/solution.ts`]: source }, 10],
  ['nothing of an exercise', 'Index', { 'README.md': '' }, 0],
  ['an empty folder in the place of all exercises', 'con', { 'exercises/.keep': '' }, 0],
  ['a file in the place of an exercise', 'File', { [ID]: source }, 0],
  ['a file in the place of exercises/', 'File', { exercises: source, [`${ID}/solution.ts`]: source }, 10],
  ['a folder in the place of the solution', 'A', { [`exercises/${ID}/solution.ts/solution.ts`]: source }, 0],
  [
    'more copies than originals',
    'Copies',
    { [`${ID}/solution.ts`]: source, [`old/${ID}/solution.ts`]: '', [`older/${ID}/solution.ts`]: '' },
    10,
  ],
])('every checkout has a result: %s', async (_, name, files, score) => {
  const played = await play(files, undefined, { name });
  expectValid(played);
  expect(played.result).toMatchObject({ score, 'max-score': 10 });
});

test.each(['--output=written', 'HEAD:README.md'])(
  'a commit that is none is neither an option nor a file for git: %j',
  async (commit) => {
    let checkout = '';
    const files = { ...right, 'README.md': 'a text that is no date\n' };
    const played = await play(files, (folder) => (checkout = folder), { commit });
    expectValid(played);
    expect(played.result['datetime']).toBe('1970-01-01T00:00:00Z');
    expect(existsSync(path.join(checkout, 'written'))).toBe(false);
  },
);

test('what a student puts beside the solution decides nothing', async () => {
  const played = await play(
    {
      [`exercises/${ID}/solution.ts`]: 'console.log("::error::hello"); throw new Error("::set-output::x");\n',
      '.npmrc': 'node-options=--require ./evil.cjs\n',
      'package.json': '{ "type": "commonjs", "imports": { "#x": "./evil.cjs" } }\n',
      'harness/start.js': 'process.exit(0);\n',
      'node_modules/typescript/package.json': '{ "main": "evil.js" }\n',
      'node_modules/typescript/evil.js': 'throw new Error("run");\n',
      'tests/exercises/04-momentum/checks.ts': 'throw new Error("run");\n',
    },
    (checkout) => {
      mkdirSync(path.join(checkout, 'result.json'));
      symlinkSync('/etc/hostname', path.join(checkout, 'release-body.md'));
    },
  );
  expectValid(played);
  expect(played.result).toMatchObject({ score: 0, 'max-score': 10 });
  const [, token] = /^::stop-commands::(\S+)\n/.exec(played.stdout)!;
  expect(played.stdout.trimEnd().endsWith(`::${token}::`)).toBe(true);
});

test('the bundle is small enough for the runner, and has no answer in clear text', async () => {
  const files = await filesIn(bundle);
  const tar = execFileSync('tar', ['--create', '--gzip', '--directory', path.dirname(bundle), 'momentum'], {
    maxBuffer: 1e8,
  });
  expect(tar.length).toBeLessThan(10 * 1024 * 1024);
  expect(existsSync(path.join(bundle, 'exercises'))).toBe(false);
  const lines = await answers();
  for (const [name, bytes] of files)
    if (!name.includes('typescript')) expect(found(lines, String(bytes)), name).toEqual([]);
});

test('no exercise earns a point by what a script copies out of the bundle', async () => {
  const files = [...(await filesIn(path.join(bundle, 'harness')))].filter(([name]) =>
    /^[^/]*\.js$/.test(name),
  );
  expect(files.length).toBeGreaterThan(30);
  const course = await loadCourse(ROOT, await exerciseIds(ROOT));
  expect([
    ...(await pointsOfCopies(
      course,
      files.map(([, bytes]) => String(bytes)),
    )),
  ]).toEqual([]);
});
