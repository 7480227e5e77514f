import { tryLock } from 'fs-native-extensions';

/** Errors of file systems without locks, as on some clusters. */
const WITHOUT_LOCKS = new Set<unknown>(['ENOLCK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);

/** Beyond the end of any file, because Windows also forbids others to read or write locked bytes. */
const OFFSET = 2 ** 52;

/**
 * Locks an open file until it is closed or the process ends; no lock becomes stale.
 * @returns false if another process or handle has the lock; true without a lock if the file system has none
 */
export function lock(fd: number): boolean {
  try {
    return tryLock(fd, OFFSET, 1);
  } catch (error) {
    if (WITHOUT_LOCKS.has((error as NodeJS.ErrnoException).code)) return true;
    throw error;
  }
}
