declare module 'fs-native-extensions' {
  /** Tries to get an exclusive lock on a range of bytes. @returns false if another process or handle has it */
  export function tryLock(fd: number, offset: number, length: number): boolean;
}
