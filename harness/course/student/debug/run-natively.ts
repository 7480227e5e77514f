import { spawn } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { loadCourse } from '../../shared/exercises/index.ts';
import { GIVEN_MODULE, PROGRAM_VARIABLE } from './given-module.ts';

/** Makes Node run the TypeScript of solutions. The students' edition has its own file of this name. */
const REGISTER = new URL('./register.mjs', import.meta.url).href;

/** In MiB; the sandbox has 64. Without it an array that grows without end fills the memory of the whole machine. */
const MAX_MEMORY = 512;

/** The exit status of a Node that ended itself, on Windows. */
const ABORTED = 134;

/**
 * Runs a program with Node itself, its solution included. Says so where its memory is full.
 * @param file its path from the project's folder
 * @returns its exit status
 */
export async function runNatively(root: string, file: string, inspect: boolean): Promise<number> {
  const wait = inspect ? ['--inspect-brk'] : [];
  const limit = `--max-old-space-size=${MAX_MEMORY}`;
  const args = [...wait, limit, '--enable-source-maps', '--import', REGISTER, path.join(root, file)];
  // Other programs need nothing of the checks. A link, such as one of node_modules, would give an empty module.
  const isGiven = (await readFile(path.join(root, file), 'utf8')).includes(GIVEN_MODULE);
  const given = isGiven ? { [PROGRAM_VARIABLE]: await realpath((await loadCourse(root, [])).program) } : {};
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...given },
  });
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
