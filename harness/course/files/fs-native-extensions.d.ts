declare module 'fs-native-extensions' {
  /** Tries to get an exclusive lock on a whole file. @returns false if another process or handle has it */
  export function tryLock(fd: number): boolean;
}
