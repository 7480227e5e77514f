import { BrokenExercise } from '../../../core/model/broken-exercise.ts';

/** The system has run out of something, and the file may be right. */
const SHORTAGES: ReadonlySet<unknown> = new Set(['EMFILE', 'ENFILE', 'ENOMEM']);

/**
 * Reports that a file of an exercise or of the course cannot be read.
 * @throws BrokenExercise that names it; the error itself if the file is not to blame
 */
export function throwUnreadable(file: string, error: NodeJS.ErrnoException): never {
  if (SHORTAGES.has(error.code)) throw error;
  throw new BrokenExercise([`${file}: cannot be read (${error.code})`]);
}
