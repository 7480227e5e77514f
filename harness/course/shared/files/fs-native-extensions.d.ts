declare module 'fs-native-extensions' {
  /** @returns false if another process or handle has locked the bytes */
  export function tryLock(fd: number, offset: number, length: number): boolean;
}
