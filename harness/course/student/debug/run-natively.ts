import { spawn } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { loadCourse } from '../../shared/exercises/index.ts';
import { GIVEN_MODULE, PROGRAM_VARIABLE } from './given-module.ts';

/** Lets Node run TypeScript; the students' edition has its own file of this name. */
const REGISTER = new URL('./register.mjs', import.meta.url).href;

/** In MiB; the sandbox has 64. Without it, an endless array fills the machine's memory. */
const MAX_MEMORY = 512;

/** Node's exit status on Windows when memory runs out. */
const ABORTED = 134;

/**
 * Runs a program and the solution in Node; explains when memory runs out.
 * @param file relative to the project
 * @returns exit status
 */
export async function runNatively(root: string, file: string, inspect: boolean): Promise<number> {
  const wait = inspect ? ['--inspect-brk'] : [];
  const limit = `--max-old-space-size=${MAX_MEMORY}`;
  const args = [...wait, limit, '--enable-source-maps', '--import', REGISTER, path.join(root, file)];
  // Only some call files import the grading program. Through a link Node would load an empty module.
  const isGiven = (await readFile(path.join(root, file), 'utf8')).includes(GIVEN_MODULE);
  const given = isGiven ? { [PROGRAM_VARIABLE]: await realpath((await loadCourse(root, [])).program) } : {};
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...given },
  });
  // Ends the child, which may loop forever, with this process. Ctrl-C reaches both.
  process.once('SIGTERM', () => child.kill());
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', (status, signal) => {
      // Node aborts when memory runs out.
      if (signal === 'SIGABRT' || status === ABORTED)
        process.stderr.write(
          `The call needed more than ${MAX_MEMORY} MiB of memory: does an array or a string grow without end?\n`,
        );
      resolve(status ?? 1);
    });
  });
}
