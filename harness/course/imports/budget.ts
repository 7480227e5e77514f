const MIB = 1024 ** 2;

/** How much may be listed and read. */
export interface Limits {
  /** Entries of folders and archives, whatever they are. */
  readonly entries: number;
  /** TypeScript files and archives. */
  readonly files: number;
  /** Their bytes, packed or unpacked, whichever is more. */
  readonly bytes: number;
}

/** The largest TypeScript file; the sandbox explains its own, smaller limit to the student. */
export const MAX_SOURCE_BYTES = MIB;
/** The largest archive within an archive. */
export const MAX_ARCHIVE_BYTES = 64 * MIB;
/** Unpacked to packed bytes of an archive within an archive: an honest archive cannot be packed much further. */
export const MAX_RATIO = 100;
/** Archives within archives: the download, a student's, and one more. */
export const MAX_DEPTH = 3;

export const inMebibytes = (bytes: number): string => `${Math.round(bytes / MIB).toLocaleString('en')} MiB`;

/** A whole download: its names, and archives around everything. The rest is read for one student at a time. */
export const CLASS_LIMITS: Limits = {
  entries: 500_000,
  files: MAX_DEPTH,
  bytes: MAX_DEPTH * MAX_ARCHIVE_BYTES,
};
/** What one student handed in. An archive counts, and so does what it holds. */
export const STUDENT_LIMITS: Limits = { entries: 250_000, files: 2000, bytes: 128 * MIB };

/** More was handed in than is read. The message is a clause: "more than 2,000 TypeScript files". */
export class SpentBudget extends Error {}

/** Counts what is listed and read. Whatever reads a file spends from it first, so that nothing is read for free. */
export class Budget {
  readonly #limits: Limits;
  #entries = 0;
  #files = 0;
  #bytes = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** One more entry of a folder or an archive. @throws SpentBudget */
  list(): void {
    this.#entries += 1;
    const { entries } = this.#limits;
    if (this.#entries > entries)
      throw new SpentBudget(`more than ${entries.toLocaleString('en')} files and folders`);
  }

  /** A file that is about to be read. @throws SpentBudget */
  spend(bytes: number): void {
    this.#files += 1;
    this.#bytes += bytes;
    const { files, bytes: most } = this.#limits;
    if (this.#files > files)
      throw new SpentBudget(`more than ${files.toLocaleString('en')} TypeScript files`);
    if (this.#bytes > most) throw new SpentBudget(`more than ${inMebibytes(most)} to be read`);
  }
}
