import { NotMergeable, NotWritten } from '../harness/course/classes/index.ts';
import { BrokenExercise } from '../harness/course/exercises/index.ts';
import { NoThreadStarts } from '../harness/course/workers/index.ts';

/** The call was wrong: one line for the caller. */
export class UsageError extends Error {}

/** Ctrl-C: one line that says how to go on. */
export class Interrupted extends Error {}

const STATUS: readonly (readonly [abstract new (...args: never[]) => Error, number])[] = [
  [UsageError, 2],
  [NotWritten, 2],
  [NotMergeable, 2],
  // 128 + SIGINT, as shells have it.
  [Interrupted, 130],
  // A file of the project itself is broken: the author reads where.
  [BrokenExercise, 1],
  // Nothing was graded: the environment does not allow it.
  [NoThreadStarts, 1],
];

/** Runs a command; what a caller can mend ends it with one clear line, and no stack trace. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const known = STATUS.find(([kind]) => error instanceof kind);
    if (known === undefined) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = known[1];
  }
}
