import { BrokenExercise } from '../../../core/model/broken-exercise.ts';

/** Shortages of the system; the file may be fine. */
const SHORTAGES: ReadonlySet<unknown> = new Set(['EMFILE', 'ENFILE', 'ENOMEM']);

/** @throws BrokenExercise naming the file; the error itself if the file is not to blame */
export function throwUnreadable(file: string, error: NodeJS.ErrnoException): never {
  if (SHORTAGES.has(error.code)) throw error;
  throw new BrokenExercise([`${file}: cannot be read (${error.code})`]);
}
