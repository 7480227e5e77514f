import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { blocksIn } from '../blocks.ts';
import { runFile, runScript } from '../commands/run.ts';
import { temporaryFolder } from '../folders.ts';

const ROOT = process.cwd();

/** Everything that git would commit, with the packages: a clone of this state of the project. */
async function clone(): Promise<string> {
  const folder = await temporaryFolder();
  // Some tests drop the privileges of root, and must still be able to read the project.
  await chmod(folder, 0o755);
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of listed.split('\0').filter(Boolean)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await cp(path.join(ROOT, file), path.join(folder, file));
  }
  // Links to the same files: a symbolic link to the folder would lead the tools out of the project.
  execFileSync('cp', ['-al', path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules')]);
  execFileSync('rm', ['-rf', path.join(folder, 'node_modules/.cache')]);
  execFileSync('git', ['init', '-q'], { cwd: folder });
  execFileSync('git', ['add', '--all'], { cwd: folder });
  return folder;
}

/** Their names are short, long, those of built-ins, and words of the templates. */
const EXERCISES: readonly (readonly [id: string, ...functions: string[]])[] = [
  ['51-runs'],
  ['52-means', 'mean(x: vector): number'],
  ['53-steps', 'step(x: vector): vector'],
  ['54-templates', 'samples(compute: vector): number'],
  ['55-number-template', 'compute(samples: vector): vector'],
  ['56-built-ins', 'constructor(length: vector): number'],
  ['57-promises', 'toString(name: vector): vector'],
  [
    '58-a-name-that-is-much-longer-than-any-author-would-write-it-for-an-exercise',
    'theNormalisedCrossCorrelationOfTwoSignals(bothSignalsOneAfterTheOtherInOneVector: vector): vector',
  ],
];
/** The worked example of docs/authoring.md. */
const PAGE = '10-smoothing';

test(
  'the quick checks and the calibration pass with exercises that were just created, whatever their number',
  { timeout: 1_800_000 },
  async () => {
    const root = await clone();
    for (const [id, ...functions] of EXERCISES) {
      const args = functions.flatMap((one) => ['--function', one]);
      const { status, stdout, stderr } = await runScript('new-exercise', [id, ...args], root);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain(`tests/exercises/${id}/checks.ts`);
    }
    for (const { info, text } of blocksIn(await readFile(path.join(ROOT, 'docs/authoring.md'), 'utf8')))
      if (info.includes(PAGE) || info === 'reference/smoothing.ts') {
        await mkdir(path.dirname(path.join(root, info)), { recursive: true });
        await writeFile(path.join(root, info), text);
      }
    await runFile('npm', ['run', 'generate'], { cwd: root });
    const quick = await runFile('npm', ['run', 'check:quick'], { cwd: root });
    expect(quick.status, quick.stdout.slice(-4000)).toBe(0);
    const garbage = await runFile(
      'npx',
      ['vitest', 'run', '--project', 'long', 'tests/harness/exercises/garbage', '--project', 'exercises'],
      { cwd: root },
    );
    expect(garbage.status, garbage.stdout.slice(-4000)).toBe(0);
    const ids = [PAGE, ...EXERCISES.map(([id]) => id)];
    const calibration = await runFile(
      'npm',
      ['run', '--silent', 'calibrate', '--', ...ids, '--seeds', '10'],
      { cwd: root },
    );
    expect([calibration.status, calibration.stdout.split('\n').at(-2)]).toEqual([
      0,
      `exercises: ${ids.length}, seeds: 10, breaches: 0`,
    ]);
  },
);
