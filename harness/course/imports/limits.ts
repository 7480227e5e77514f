const MIB = 1024 ** 2;

/** How much an archive may make us unpack. Files that are not TypeScript are listed and never unpacked. */
export interface Limits {
  /** TypeScript files and archives in it, including those of archives within. */
  readonly files: number;
  /** Their bytes, unpacked. */
  readonly bytes: number;
}

/** The download of a whole class. */
export const CLASS_LIMITS: Limits = { files: 100_000, bytes: 2048 * MIB };
/** What one student packed. */
export const STUDENT_LIMITS: Limits = { files: 2000, bytes: 64 * MIB };

/** The largest TypeScript file; the sandbox explains its own, smaller limit to the student. */
export const MAX_SOURCE_BYTES = MIB;
/** The largest archive within an archive. */
export const MAX_ARCHIVE_BYTES = 64 * MIB;
/** Unpacked to packed bytes of an archive within an archive: an honest archive cannot be packed much further. */
export const MAX_RATIO = 100;
/** Archives within archives: the download, a student's, and one more. */
export const MAX_DEPTH = 3;

export const inMebibytes = (bytes: number): string => `${Math.round(bytes / MIB).toLocaleString('en')} MiB`;
