import { tryLock } from 'fs-native-extensions';

/** File systems without locks, as some clusters have them. */
const WITHOUT_LOCKS = new Set<unknown>(['ENOLCK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);

/**
 * Locks an open file. The kernel holds the lock and lets go of it when the file is closed or the process ends, however
 * it ends: no lock is ever left over.
 * @returns false where another process, or another handle of this one, has it
 */
export function lock(fd: number): boolean {
  try {
    return tryLock(fd);
  } catch (error) {
    // Better no lock than no grading.
    if (WITHOUT_LOCKS.has((error as NodeJS.ErrnoException).code)) return true;
    throw error;
  }
}
