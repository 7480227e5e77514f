import { tryLock } from 'fs-native-extensions';

/** The errors of file systems that do not support locks, as on some clusters. */
const WITHOUT_LOCKS = new Set<unknown>(['ENOLCK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);

/** Far behind the end of any file: on Windows what is locked can be neither read nor written by others. */
const OFFSET = 2 ** 52;

/**
 * Locks an open file. The kernel releases the lock when the file is closed or the process ends in any way, so no stale
 * lock can remain.
 * @param fd its file descriptor
 * @returns false if another process, or another handle of this process, has the lock; true without a lock if the file
 *   system does not support locks
 */
export function lock(fd: number): boolean {
  try {
    return tryLock(fd, OFFSET, 1);
  } catch (error) {
    // Grading without a lock is better than no grading.
    if (WITHOUT_LOCKS.has((error as NodeJS.ErrnoException).code)) return true;
    throw error;
  }
}
