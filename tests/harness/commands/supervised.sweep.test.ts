import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import { temporaryFolder } from '../course/classes/folders.ts';
import { sampled } from '../sampled.ts';
import { ROOT, runFile } from './run.ts';

const RIGHT = `
export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
export const gradient = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
export const hessian = ([, y]) => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];
`;
/** Wrong at one point, where the hidden check ends the whole process, as an allocation that is too large does. */
const FATAL = RIGHT.replace('=> (x - 2)', '=> x === 31 ? 666 : (x - 2)');

const CHECKS = `
import { claim, example, exercise, fn, number } from ${JSON.stringify(path.join(ROOT, 'harness/core/checks/index.ts'))};
export default exercise<{ loss: (beta: readonly number[]) => number }>({
  exports: { loss: fn(['beta'], number) },
  checks: [
    example({
      id: 'fatal', title: 'the process lives', points: 1, hint: 'none', given: [{ beta: [31, 1] }],
      *holds(solution, { beta }) {
        const value = solution.loss(beta);
        if (value === 666) process.kill(process.pid, 'SIGABRT');
        yield claim(value !== 666, 'it is dead', beta);
      },
    }),
  ],
});
`;

const classWith = (count: number, fatal: number) =>
  temporaryFolder(
    Object.fromEntries(
      Array.from({ length: count }, (_, k) => [`s${k}/01-loss/solution.ts`, k === fatal ? FATAL : RIGHT]),
    ),
  );

const argumentsFor = (folder: string, out: string, hidden: string, jobs: number): string[] => [
  'scripts/supervise.mjs',
  'grade',
  folder,
  '--out',
  out,
  '--hidden',
  hidden,
  '--exercise',
  '01-loss',
  '--jobs',
  String(jobs),
  '--fresh',
];

test.each(sampled([1, 2], [2]))(
  'a submission that ends the grading process is named, and with %i workers all others keep their grades',
  async (jobs) => {
    const hidden = await temporaryFolder({ '01-loss/checks.ts': CHECKS });
    const out = await temporaryFolder();
    const { status, stderr } = await runFile(
      process.execPath,
      argumentsFor(await classWith(6, 2), out, hidden, jobs),
    );
    expect(stderr).toMatch(/^The grading process was ended by SIGABRT\. It starts again and continues\.$/m);
    expect(status).toBe(1);
    const grades = JSON.parse(await readFile(path.join(out, 'grades.json'), 'utf8')) as Grades;
    for (const { id, exercises } of grades.submissions)
      expect(exercises[0], id).toMatchObject(
        id === 's2'
          ? { status: 'harness-error', points: 0, note: expect.stringContaining('SIGABRT twice') }
          : { status: 'graded', points: 11 },
      );
  },
);

/** Starts a run and waits for its first results. */
async function begin(count = 300, before: readonly string[] = []) {
  const folder = await classWith(count, -1);
  const [hidden, out] = [await temporaryFolder({ '01-loss/checks.ts': CHECKS }), await temporaryFolder()];
  const args = [...before, ...argumentsFor(folder, out, hidden, 1)];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const lines = async () =>
    (await readFile(path.join(out, 'journal.ndjson'), 'utf8').catch(() => '')).split('\n').length;
  while ((await lines()) < 5) await wait(50);
  return { child, ended, lines };
}

const SIGINT = ['SIGINT', [130, null]] as const;
const SIGTERM = ['SIGTERM', [143, null]] as const;
test.each(sampled([SIGINT, SIGTERM], [SIGTERM]))(
  '%s ends the supervisor as it ends the grading process',
  async (signal, status) => {
    const { child, ended } = await begin();
    child.kill(signal);
    expect(await ended).toEqual(status);
  },
);

test('when the supervisor is killed, the grading process ends, too', async () => {
  const { child, ended, lines } = await begin();
  child.kill('SIGKILL');
  await ended;
  await wait(500);
  const count = await lines();
  expect(count).toBeLessThan(300);
  await wait(1_000);
  expect(await lines()).toBe(count);
});

describe('as on Windows, which has no signals', () => {
  /** Node's options: the supervisor takes the system for Windows, where a process that crashes has an exit status. */
  async function asOnWindows(): Promise<string[]> {
    const node = path.join(
      await temporaryFolder({ node: `#!/bin/bash\n"${process.execPath}" "$@"\nexit $?\n` }),
      'node',
    );
    await chmod(node, 0o755);
    const program = `if (process.argv[1].endsWith('supervise.mjs')) {
      Object.defineProperty(process, 'platform', { value: 'win32' });
      process.execPath = ${JSON.stringify(node)};
    }`;
    return ['--import', `data:text/javascript,${encodeURIComponent(program)}`];
  }

  test('a crash is known by its status', async () => {
    const hidden = await temporaryFolder({ '01-loss/checks.ts': CHECKS });
    const out = await temporaryFolder();
    const args = argumentsFor(await classWith(3, 1), out, hidden, 1);
    const { status, stderr } = await runFile(process.execPath, [...(await asOnWindows()), ...args]);
    expect(stderr).toMatch(
      /^The grading process was ended by status 134\. It starts again and continues\.$/m,
    );
    expect(status).toBe(1);
    const grades = JSON.parse(await readFile(path.join(out, 'grades.json'), 'utf8')) as Grades;
    const statuses = grades.submissions.map(({ exercises }) => exercises[0]!.status);
    expect(statuses).toEqual(['graded', 'harness-error', 'graded']);
  });

  test('what reaches the supervisor is not sent on: it would end the grading process in the middle of a line', async () => {
    const { child, ended, lines } = await begin(40, await asOnWindows());
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(await lines()).toBeGreaterThan(40);
  });
});
