import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exerciseIds } from '../../../harness/course/shared/exercises/index.ts';
import { sharedFolder, temporaryFolder } from '../folders.ts';
import { loadExercise } from '../load-exercise.ts';
import type { Ended } from './call.ts';
import { hiddenChecks } from './hidden-checks.ts';
import { copyOfTheProject, ROOT, runFile } from './run.ts';
import { npmThatNotes } from './stand-ins.ts';

const RIGHT = path.join(ROOT, 'tests/sample-class/student-01');

/** The archive that was uploaded, unpacked. */
const source = await copyOfTheProject({ into: await sharedFolder() });
for (const file of ['setup.sh', 'run_autograder'])
  await cp(path.join(ROOT, 'scripts/gradescope', file), path.join(source, file));

/** A folder as Gradescope's image has it, with the autograder for all exercises or for one of them. */
async function autograder(exercise?: string): Promise<string> {
  const root = await temporaryFolder();
  const only = path.join(source, 'exercise.txt');
  if (exercise === undefined) await rm(only, { force: true });
  else await writeFile(only, exercise);
  await symlink(source, path.join(root, 'source'));
  await cp(path.join(source, 'run_autograder'), path.join(root, 'run_autograder'));
  await mkdir(path.join(root, 'submission'));
  await mkdir(path.join(root, 'results'));
  return root;
}

const run = (root: string, script: string, env = {}): Promise<Ended> =>
  runFile(path.join(root, script), [], { cwd: root, env: { AUTOGRADER: root, ...env } });

const HIDDEN = hiddenChecks(
  `yield agree('the loss', solution.loss(beta), loss(beta));`,
  `import { agree, example, hidden } from 'descent-grader/checks';
import { loss } from 'descent-grader/reference';`,
);

interface Results {
  readonly score: number;
  readonly output?: string;
  readonly visibility?: string;
  readonly tests: readonly { name: string; max_score: number; output?: string }[];
}

async function grade(root: string): Promise<Results> {
  const { status, stderr } = await run(root, 'run_autograder');
  expect([status, stderr]).toEqual([0, expect.not.stringContaining('rror')]);
  return JSON.parse(await readFile(path.join(root, 'results/results.json'), 'utf8'));
}

const exercisesOf = ({ tests }: Results): Set<string> =>
  new Set(tests.map(({ name }) => name.split(':')[0]!));

test('setup.sh installs what the lock file says', async () => {
  const root = await autograder();
  const npm = await npmThatNotes(['ci']);
  expect((await run(root, 'source/setup.sh', npm.env)).status).toBe(0);
  expect(await npm.calls()).toEqual(['npm ci --no-audit --no-fund']);
});

describe('all exercises', () => {
  test.each(['submission', 'submission/exercises'])('in folders in %s', async (place) => {
    const root = await autograder();
    for (const id of ['01-loss', '08-loop-poles'])
      await cp(path.join(RIGHT, id), path.join(root, place, id), { recursive: true });
    await writeFile(path.join(root, 'submission/notes.txt'), 'hello');
    const results = await grade(root);
    expect(results.score).toBe(20);
    const plans = await Promise.all((await exerciseIds(ROOT)).map((id) => loadExercise(ROOT, id)));
    expect(exercisesOf(results).size).toBe(plans.length);
    const possible = plans.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
    expect(results.tests.reduce((sum, { max_score }) => sum + max_score, 0)).toBe(possible);
  });

  test('none of them: the student reads what to hand in', async () => {
    const root = await autograder();
    await writeFile(path.join(root, 'submission/solution.ts'), '');
    expect(await grade(root)).toEqual({
      score: 0,
      output: expect.stringContaining('such as 01-loss/solution.ts'),
      output_format: 'text',
      tests: [],
    });
  });
});

describe('one exercise', () => {
  test.each(['submission', 'submission/01-loss'])('in %s', async (place) => {
    const root = await autograder('01-loss\n');
    await cp(path.join(RIGHT, '01-loss'), path.join(root, place), { recursive: true });
    const results = await grade(root);
    expect(results.score).toBe(10);
    expect([...exercisesOf(results)]).toEqual(['01-loss']);
  });

  test('hidden checks count, and their results are seen when the grades are published', async () => {
    const root = await autograder('01-loss');
    await cp(path.join(RIGHT, '01-loss'), path.join(root, 'submission'), { recursive: true });
    const hidden = path.join(source, 'hidden/01-loss');
    await mkdir(hidden, { recursive: true });
    await writeFile(path.join(hidden, 'checks.ts'), HIDDEN);
    try {
      const { score, visibility, tests } = await grade(root);
      expect([score, visibility]).toEqual([12, 'after_published']);
      expect(tests.some(({ name }) => name.includes('far away'))).toBe(true);
    } finally {
      await rm(path.join(source, 'hidden'), { recursive: true });
    }
  });

  test('a link is not followed', async () => {
    const root = await autograder('01-loss');
    await symlink(path.join(RIGHT, '01-loss/solution.ts'), path.join(root, 'submission/solution.ts'));
    const { score, tests } = await grade(root);
    expect(score).toBe(0);
    expect(tests[0]!.output).toContain('solution.ts is a symbolic link');
  });
});
