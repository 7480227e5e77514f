import { MAX_BYTES } from '../../shared/model/solution-limits.ts';

const MIB = 1024 ** 2;

/** Bytes of an archive within an archive. */
export const MAX_ARCHIVE_BYTES = 64 * MIB;
/** Archives within archives: the download, a student's, and one more. */
export const MAX_DEPTH = 3;

export const inMebibytes = (bytes: number): string => `${Math.round(bytes / MIB).toLocaleString('en')} MiB`;

/** Limits for one student. `least` is the cost of listing or opening one file. Code: 16 times what grading reads of an exercise. */
const LIMITS = {
  /** Characters of paths, each of which is a row of a table. */
  names: { most: 10_000_000, least: 100, amount: '100,000 files and folders, or fewer with long names' },
  /** Bytes of TypeScript files. */
  code: { most: 16 * MAX_BYTES, least: 1024, amount: `${inMebibytes(16 * MAX_BYTES)} of TypeScript files` },
  /** Bytes of archives within archives. */
  archives: {
    most: 2 * MAX_ARCHIVE_BYTES,
    least: 64 * 1024,
    amount: `${inMebibytes(2 * MAX_ARCHIVE_BYTES)} of archives`,
  },
} as const;

/** The message is a clause: "more than 16 MiB of TypeScript files". */
export class SpentBudget extends Error {}

/** Counts what readers list and read of one student; the download has no limit: one student must not stop the others. */
export class UnpackBudget {
  readonly #spent = { names: 0, code: 0, archives: 0 };

  /** Before a path is listed or a file is read. @param amount characters or bytes @throws SpentBudget */
  spend(kind: keyof typeof LIMITS, amount: number): void {
    const { most, least, amount: words } = LIMITS[kind];
    this.#spent[kind] += Math.max(amount, least);
    if (this.#spent[kind] > most) throw new SpentBudget(`more than ${words}`);
  }
}
