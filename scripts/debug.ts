import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCommand, runCommand } from './command-line.ts';
import { seedOption } from './option-values.ts';
import { courseRoot } from './root.ts';

const FOLDER = 'debug';
/** Longer than any call of a check: a signal of a thousand samples. */
const LONGEST_CALL = 1_000_000;
/** In MiB; the sandbox has 64. Without it an array that grows without end fills the memory of the whole machine. */
const MAX_MEMORY = 512;

const UNSAFE =
  'It runs outside of the sandbox, where code may do all that you may: read code that is not yours first.';

/** The exit status of a Node that ended itself, on Windows. */
const ABORTED = 134;

/** Runs a program with Node itself, its solution included. @returns its exit status */
async function runNatively(file: string, inspect: boolean): Promise<number> {
  const { loaderFile } = await import('../harness/course/debug/index.ts');
  const wait = inspect ? ['--inspect-brk'] : [];
  const limit = `--max-old-space-size=${MAX_MEMORY}`;
  const args = [...wait, limit, '--enable-source-maps', '--import', pathToFileURL(loaderFile()).href, file];
  const child = spawn(process.execPath, args, { cwd: courseRoot(), stdio: 'inherit' });
  // If this process is ended, its child must not loop forever. Ctrl-C reaches both.
  process.once('SIGTERM', () => child.kill());
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', (status, signal) => {
      // Node ends itself so where its memory is full.
      if (signal === 'SIGABRT' || status === ABORTED)
        process.stderr.write(
          `The call needed more than ${MAX_MEMORY} MiB of memory: does an array or a string grow without end?\n`,
        );
      resolve(status ?? 1);
    });
  });
}

/**
 * Grades like `npm test`, and writes the call of a check that fails.
 * @param seed default: the public one, as `npm test`
 * @param exercise default: the first one of which a check fails
 * @returns the file's path from the project's folder
 */
async function writeCall(
  seed: number | undefined,
  exercise: string | undefined,
  check: string | undefined,
): Promise<string> {
  const { callFile, callFileName, chooseCheck, chooseExercise, firstToDebug, requireLoaded } =
    await import('../harness/course/debug/index.ts');
  const { courseIds, PUBLIC_SEED } = await import('../harness/course/exercises/index.ts');
  const { gradeOwnExercises } = await import('../harness/course/classes/index.ts');
  const words = exercise === undefined ? [] : [chooseExercise(await courseIds(courseRoot()), exercise)];
  const jobs = availableParallelism();
  const grades = await gradeOwnExercises({
    root: courseRoot(),
    words,
    seed: seed ?? PUBLIC_SEED,
    jobs,
    longestCall: LONGEST_CALL,
  });
  const own = grades.find(({ grade }) => grade.id === words[0]) ?? firstToDebug(grades);
  requireLoaded(own);
  const { id } = own.grade;
  const chosen = chooseCheck(own.grade, check);
  const text = callFile(id, chosen);
  const file = `${FOLDER}/${callFileName(id, chosen.id)}`;
  await mkdir(path.join(courseRoot(), FOLDER), { recursive: true });
  await writeFile(path.join(courseRoot(), file), text);
  process.stdout.write(`${file} makes the call at which “${chosen.title}” fails.\n`);
  process.stdout.write(`${UNSAFE}\n`);
  if (chosen.outcome === 'limit') process.stdout.write('This may never end: Ctrl-C stops it.\n');
  process.stdout.write('\n');
  return file;
}

const SOLUTION = /^exercises[/\\]([^/\\]+)[/\\]/;

const debug = createCommand('npm run debug --', {
  description:
    'Makes the call at which a check of your solution fails, outside of the sandbox, where your debugger works. The code may do there all that you may: read code that is not yours first. The call is written into a file in debug/, and the answer is printed beside the expected one. In VS Code: set a breakpoint in your solution, and press F5.',
  examples: [
    ['npm run debug', 'the first check that fails'],
    ['npm run debug -- EXERCISE', 'the first check of this exercise that fails'],
    ['npm run debug -- EXERCISE CHECK', 'this check of it'],
    ['npm run debug -- EXERCISE --seed 7', 'the first one that fails with the inputs of another seed'],
    ['npm run debug -- debug/FILE.js', 'a call that was written before, as it is now'],
    ['npm run debug -- --inspect', 'waits for a debugger, such as chrome://inspect'],
  ],
  exitStatuses: {
    0: 'the call was made',
    1: 'there is no such call, or your code threw an exception',
  },
})
  .argument('[EXERCISE]', 'a part of its id; or a file of it; or a file in debug/')
  .argument('[CHECK]', 'a part of its id (default: the first check that fails)')
  .addOption(seedOption('1'))
  .option('--inspect', 'wait for a debugger before the first line')
  .action(async (exercise, check, { seed, inspect = false }) => {
    // Paths come from an editor.
    const place = exercise === undefined ? '' : path.relative(courseRoot(), path.resolve(exercise));
    const isWritten = path.dirname(place) === FOLDER && existsSync(path.join(courseRoot(), place));
    const id = SOLUTION.exec(place)?.[1] ?? exercise;
    const file = isWritten ? place : await writeCall(seed, id, check);
    process.exitCode = await runNatively(path.join(courseRoot(), file), inspect);
  });

await runCommand(debug);
