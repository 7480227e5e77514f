import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfTheProject, ROOT, runFile } from './run.ts';
import { npmThatNotes } from './stand-ins.ts';
import { runJob, stepsOf, textOf, workflowOf, WORKFLOWS } from './workflow-jobs.ts';

const NAMES = readdirSync(WORKFLOWS).toSorted();

/** What GitHub's own parser has against each of the texts. */
function problemsOf(texts: readonly string[]): string[][] {
  const script = path.join(ROOT, 'tests/harness/commands/workflow-problems.ts');
  const input = JSON.stringify(texts);
  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: ROOT, input, encoding: 'utf8' }),
  );
}

test('the workflows are these', () => {
  expect(NAMES).toEqual([
    'check.yml',
    'class.yml',
    'nightly.yml',
    'pages.yml',
    'platforms.yml',
    'student.yml',
  ]);
});

test("GitHub's own parser accepts them, and rejects what is not a workflow", () => {
  const broken = [
    textOf('student.yml').replace('runs-on', 'run-on'),
    textOf('class.yml').replace('needs: shard', 'needs: nobody'),
    textOf('class.yml').replace('inputs.class', 'input.class'),
  ];
  const problems = problemsOf([...NAMES.map(textOf), ...broken]);
  expect(problems.slice(0, NAMES.length)).toEqual(NAMES.map(() => []));
  for (const found of problems.slice(NAMES.length)) expect(found).not.toEqual([]);
});

/** Jobs that may do something else than read the repository: they run no command. */
const DEPLOYMENTS: Readonly<Record<string, object>> = {
  'pages.yml publish': { pages: 'write', 'id-token': 'write' },
};

/** Leaves out the deploy key, which only `actions/checkout` of class.yml gets. */
const withoutKey = (key: string, value: unknown): unknown =>
  key === 'ssh-key' && value === '${{ secrets.PRIVATE_KEY }}' ? undefined : value;

describe.each(NAMES)('%s', (name) => {
  test('may only read the repository; the only secret is a key to check out another', () => {
    const { permissions, jobs } = workflowOf(name);
    expect(permissions).toEqual({ contents: 'read' });
    for (const [id, job] of Object.entries(jobs)) {
      const deployment = DEPLOYMENTS[`${name} ${id}`];
      expect(job.permissions).toEqual(deployment);
      if (deployment) expect(job.steps.filter(({ run }) => run !== undefined)).toEqual([]);
    }
    expect(JSON.stringify(jobs, withoutKey)).not.toMatch(/secrets|github\.token|GITHUB_TOKEN/i);
    for (const step of stepsOf(name).filter(({ uses }) => uses?.startsWith('actions/checkout')))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  test('its actions are pinned, with the version beside', () => {
    const uses = textOf(name).match(/^.*\buses:.*$/gm)!;
    for (const line of uses) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('runs on a long-term version of Node', () => {
    for (const { uses, with: given } of stepsOf(name))
      if (uses?.startsWith('actions/setup-node'))
        expect(given?.['node-version']).toBeOneOf([24, '${{ matrix.node }}']);
  });

  test('puts no text that a user typed into a command', () => {
    const pasted = stepsOf(name).flatMap(({ run = '' }) => run.match(/\$\{\{.*?\}\}/g) ?? []);
    expect([...new Set(pasted), '${{ matrix.shard }}']).toContain('${{ matrix.shard }}');
    expect(new Set([...pasted, '${{ matrix.shard }}']).size).toBe(1);
  });
});

/** A copy in which the job of check.yml can run: only what it calls is noted. */
async function copyToCheck() {
  const cwd = await copyOfTheProject();
  cpSync(path.join(ROOT, '.ci'), path.join(cwd, '.ci'), { recursive: true });
  // It runs the student's commands under other versions of Node.
  writeFileSync(path.join(cwd, 'scripts/node-versions.sh'), '#!/bin/sh\n');
  // .ci/run removes the report of the tests that run just now if it stands in the shared node_modules.
  rmSync(path.join(cwd, 'node_modules'));
  mkdirSync(path.join(cwd, 'node_modules'));
  return { cwd, npm: await npmThatNotes(['ci', 'test', 'run']) };
}

// workflows.long.test.ts runs those of the other workflows.
describe('every command of the workflows runs', () => {
  test('check.yml: all that must hold, in order', async () => {
    const { cwd, npm } = await copyToCheck();
    const ended = await runJob(workflowOf('check.yml').jobs['check']!.steps, { cwd, env: npm.env });
    expect(ended.map(({ status }) => status)).toEqual([0]);
    expect(await npm.calls()).toEqual([
      'npm ci --no-audit --no-fund',
      'npm test',
      'npm run demo',
      'npm run check -- quick calibration',
    ]);
    const slow = workflowOf('check.yml').jobs['slow']!.steps;
    expect((await runJob(slow, { cwd, env: npm.env, shard: 1 })).map(({ status }) => status)).toEqual([0, 0]);
    expect((await npm.calls()).slice(-2)).toEqual(['npm ci', 'npm run check -- slow --shard 1/3']);
  });

  test('check.yml: what fails on another version of Node is shown, and ends the run', async () => {
    const { cwd, npm } = await copyToCheck();
    writeFileSync(path.join(cwd, 'scripts/node-versions.sh'), '#!/bin/sh\necho Node v26: failed\nexit 1\n');
    const { status, stdout } = await runFile('.ci/run', [], { cwd, env: npm.env });
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^Node v26: failed$/m)]);
    expect((await npm.calls()).at(-1)).toBe('npm run demo');
  });

  test('check.yml: a demo that fails ends the run, after what other versions of Node say', async () => {
    const { cwd, npm } = await copyToCheck();
    const late = '#!/bin/sh\nsleep 1\necho Node v26: passed\n';
    writeFileSync(path.join(cwd, 'scripts/node-versions.sh'), late);
    appendFileSync(path.join(npm.env.PATH.split(':')[0]!, 'npm'), '[[ $* != "run demo" ]]\n');
    const { status, stdout } = await runFile('.ci/run', [], { cwd, env: npm.env });
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^Node v26: passed$/m)]);
    expect((await npm.calls()).at(-1)).toBe('npm run demo');
  });

  test('check.yml: an ordinary user installs with sudo what is missing, and nothing where CHROMIUM names a browser', async () => {
    const { cwd, npm } = await copyToCheck();
    const bin = npm.env.PATH.split(':')[0]!;
    const log = path.join(bin, 'sudo.txt');
    writeFileSync(path.join(bin, 'sudo'), `#!/bin/sh\necho "$*" >>"${log}"\n`, { mode: 0o755 });
    execFileSync('chmod', ['-R', 'a+rwX', path.dirname(bin), cwd]);
    const user =
      process.geteuid!() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
    const run = async (chromium: string) => {
      const [program, ...args] = [...user, '.ci/run'];
      const env = { ...npm.env, CHROMIUM: chromium };
      expect((await runFile(program!, args, { cwd, env })).status).toBe(0);
      return existsSync(log) ? readFileSync(log, 'utf8') : '';
    };
    expect(await run(process.execPath)).not.toContain('chromium');
    expect(await run('/nowhere/chromium')).toMatch(
      /^-n apt-get update -q\n-n env DEBIAN_FRONTEND=noninteractive apt-get install .*\bchromium\b.*\n$/m,
    );
  });
});
