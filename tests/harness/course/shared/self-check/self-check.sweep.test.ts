import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Course, loadCourse } from '../../../../../harness/course/shared/exercises/index.ts';
import { selfCheck } from '../../../../../harness/course/shared/self-check/index.ts';
import { hiddenChecks } from '../../../commands/hidden-checks.ts';
import { copyOfTheProject, ROOT, runScript } from '../../../commands/run.ts';
import { sharedFolder, temporaryFolder } from '../../../folders.ts';
import { sampled } from '../../../sampled.ts';

/** The comparison of the first check of 01. */
const COMPARES =
  'yield* hinted(() => `${LOSS_HINT} ${termsAt(beta)}`, lossAgrees(solution.loss(beta), beta));';

describe('a wrong check or fixture', async () => {
  const root = await copyOfTheProject({
    into: await sharedFolder(),
    exercises: ['01-loss', '03-gradient-descent'],
  });
  const outside = await sharedFolder();

  /** Edits a file for one test. @returns the line of the edit */
  const edited: { file: string; text: string }[] = [];
  async function edit(name: string, from: string, to: string): Promise<number> {
    const file = path.join(root, name);
    const text = await readFile(file, 'utf8');
    expect(text).toContain(from);
    edited.push({ file, text });
    await writeFile(file, text.replace(from, to));
    return text.slice(0, text.indexOf(from)).split('\n').length;
  }
  beforeEach(() => async () => {
    for (const { file, text } of edited.splice(0)) await writeFile(file, text);
  });

  /** Runs a command that must end before it does anything. @returns what it says */
  async function refused(...[name, ...args]: [string, ...string[]]): Promise<string> {
    const { status, stdout, stderr } = await runScript(name, args, root);
    expect([status, stdout, await readdir(outside)]).toEqual([2, '', []]);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      'Nothing is graded: correct the fixture, the check or the solution first.',
    );
    return stderr;
  }
  const out = path.join(outside, 'out');
  type Command = [string, ...string[]];
  const TEST: Command = ['test'];
  const GRADE: Command = ['grade', 'exercises', '--out', out, '--jobs', '1'];
  const RELEASE: Command = ['release', out];

  test.each(sampled<Command>([TEST, [...GRADE, '--exercise', 'gradient'], RELEASE], [TEST]))(
    'in a fixture: npm run %s stops, with its file',
    async (...command) => {
      await edit('tests/scenarios/experiment-1.json', '"end": [2.000000159173222', '"end": [1.9');
      const said = await refused(...command);
      // What is called is said in several lines.
      expect(
        said.split('\n').filter((shown) => /^(?:tests|  \w)/.test(shown) && !/^ {2}call /.test(shown)),
      ).toEqual([
        'tests/scenarios/experiment-1.json: the reference does not pass “the notebook’s experiments end where they should”',
        expect.stringMatching(/^ {2}check {5}tests\/exercises\/03-gradient-descent\/notebook\.ts:\d+$/),
        '  solution  reference/gradient-descent.ts',
        '  problem   the last point of experiment-1 is wrong',
        '  expected  [1.9, 1.70710678119]',
        '  got       [2.00000015917, 1.70710678119]',
      ]);
    },
  );

  test.each(sampled<Command>([TEST, GRADE, RELEASE], [GRADE]))(
    'in checks.ts: npm run %s stops, with the line of the check',
    async (...command) => {
      await edit(
        'tests/exercises/01-loss/checks.ts',
        COMPARES,
        'yield agree("L(β)", solution.loss(beta), 2 * beta[0]!);',
      );
      expect(await refused(...command)).toMatch(
        /^tests\/exercises\/01-loss\/checks\.ts:\d+: the reference does not pass “the loss is L\(β\)”\n {2}solution {2}reference\/loss\.ts\n {2}problem {3}L\(β\) is wrong\n {2}call {6}loss\(.*\)\n {2}expected {2}\S+\n {2}got {7}\S+\nNothing/,
      );
    },
  );

  test.each(sampled<Command>([GRADE, RELEASE], [RELEASE]))(
    'in a hidden folder: npm run %s stops, with the line of the check',
    async (...command) => {
      const hidden = await temporaryFolder({ '01-loss/checks.ts': HIDDEN });
      expect(await refused(...command, '--hidden', hidden)).toBe(
        `${hidden}/01-loss/checks.ts:5: the reference does not pass “the loss far away”
  solution  reference/loss.ts
  problem   L(β) is wrong
  call      loss([1002, 1])
  expected  999
  got       1000000
Nothing is graded: correct the fixture, the check or the solution first.
`,
      );
    },
  );

  test('a check that only a variant does not pass is one, too', async () => {
    await edit(
      'tests/exercises/01-loss/right.ts',
      '{ scale: sizeOf.loss(beta) }',
      '{ scale: sizeOf.loss(beta), tolerance: 1e-18 }',
    );
    expect(await refused('test')).toMatch(
      /: a variant does not pass “the loss is L\(β\)”\n {2}solution {2}tests\/exercises\/01-loss\/variants\//,
    );
  });

  test('a check that compares nothing is one, too', async () => {
    await edit('tests/exercises/01-loss/checks.ts', COMPARES, 'void beta;');
    expect(await refused('test')).toMatch(
      /: the reference does not pass “the loss is L\(β\)”\n {2}solution .*\n {2}problem .*: it compares nothing, so every solution would pass: let holds yield a comparison/,
    );
  });

  test('a check that makes a comparison and does not yield it is one, too', async () => {
    await edit('tests/exercises/01-loss/checks.ts', COMPARES, 'lossAgrees(0, beta);');
    expect(await refused('test')).toMatch(/ {2}problem .*: holds makes a comparison and does not yield it: /);
  });

  test('a check that throws is one, too, and is said with its input', async () => {
    await edit(
      'tests/exercises/01-loss/checks.ts',
      COMPARES,
      'yield lossAgrees(solution.loss(undefined as never), beta);',
    );
    expect(await refused('test')).toMatch(
      /problem .*: solution\.loss gets undefined for beta here: .*\n {2}with {6}beta = \[/,
    );
  });

  // It runs for 30 s.
  test.each(sampled(['for (;;);'], []))('a check that never ends is one, too: %s', async (loop) => {
    await edit(
      'tests/exercises/03-gradient-descent/checks.ts',
      '*holds(',
      `*holds() { ${loop} },\n      *unused(`,
    );
    expect(await refused('test')).toMatch(
      /: the reference does not pass “.*”\n {2}solution {2}reference\/gradient-descent\.ts\n {2}problem {3}The grader itself failed on this check: “step” did not end in 30 s/,
    );
  });
});

const HIDDEN = hiddenChecks(`yield agree('L(β)', solution.loss(beta), 999);`);

describe('what is known to be good', async () => {
  const course = await loadCourse(ROOT, ['08-loop-poles']);
  const options = { seed: 1 };
  /** The same course, where nothing can be run. */
  const idle = (root: string): Course => ({ ...course, root, program: '/nowhere/program.cjs' });

  test('is not run again: for this seed, these checks and this program', async () => {
    const root = await temporaryFolder();
    await expect(selfCheck(idle(root), options)).rejects.toThrow('program.cjs');
    await selfCheck({ ...course, root }, options);
    await selfCheck(idle(root), options);
    await expect(selfCheck(idle(root), { ...options, seed: 2 })).rejects.toThrow('program.cjs');
    const rightSolutions = new Map([
      ['08-loop-poles', { files: [course.exercises[0]!.reference], fingerprint: 'new' }],
    ]);
    await expect(selfCheck({ ...idle(root), rightSolutions }, options)).rejects.toThrow('program.cjs');
  });

  test('is noted in the user’s own cache folder where the project’s cannot be written', async () => {
    const root = await temporaryFolder({ node_modules: 'a file' });
    vi.stubEnv('XDG_CACHE_HOME', await temporaryFolder());
    onTestFinished(() => void vi.unstubAllEnvs());
    await selfCheck({ ...course, root }, options);
    await selfCheck(idle(root), options);
    expect(await readdir(path.join(process.env['XDG_CACHE_HOME']!, 'descent-grader'))).toHaveLength(1);
  });

  test('depends on the variants and on hidden checks, which grades do not show', async () => {
    const fingerprintOf = async (root: string, hidden?: string): Promise<string> =>
      (await loadCourse(root, ['01-loss'], hidden)).rightSolutions.get('01-loss')!.fingerprint;
    const root = await copyOfTheProject({ exercises: ['01-loss'] });
    const before = await fingerprintOf(root);
    expect(await fingerprintOf(root)).toBe(before);
    const hidden = await temporaryFolder({ '01-loss/checks.ts': HIDDEN });
    expect(await fingerprintOf(root, hidden)).not.toBe(before);
    await mkdir(path.join(root, 'tests/exercises/01-loss/variants'), { recursive: true });
    await writeFile(
      path.join(root, 'tests/exercises/01-loss/variants/factored.ts'),
      'export const loss = 1;\n',
    );
    expect(await fingerprintOf(root)).not.toBe(before);
  });
});
