declare module 'fs-native-extensions' {
  /** Takes an exclusive lock of the whole file. @returns false where it is taken */
  export function tryLock(fd: number): boolean;
}
