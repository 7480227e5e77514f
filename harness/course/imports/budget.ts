const MIB = 1024 ** 2;

/** How much may be listed and read. */
export interface Limits {
  /** Entries of folders and archives, whatever they are. */
  readonly entries: number;
  /** Characters in the paths of the entries: each path is kept and listed in a table. */
  readonly characters: number;
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
/** Folders around the students' folders, such as one named after the course. */
export const MAX_WRAPPERS = 3;
/** Archives within archives: the download, a student's, and one more. */
export const MAX_DEPTH = 3;

export const inMebibytes = (bytes: number): string => `${Math.round(bytes / MIB).toLocaleString('en')} MiB`;

/** A whole download: its names, and archives around everything. The rest is read for one student at a time. */
export const CLASS_LIMITS: Limits = {
  entries: 500_000,
  characters: 50_000_000,
  files: MAX_DEPTH,
  bytes: MAX_DEPTH * MAX_ARCHIVE_BYTES,
};
/** What one student handed in. An archive counts, and so does what it holds. */
export const STUDENT_LIMITS: Limits = {
  entries: 100_000,
  characters: 10_000_000,
  files: 2000,
  bytes: 128 * MIB,
};

const amount = (count: number, of: string): string => `more than ${count.toLocaleString('en')} ${of}`;

/** More was handed in than is read. The message is a clause: "more than 100,000 files and folders". */
export class SpentBudget extends Error {}

/** Counts what is listed and read. The readers themselves spend from it, so that no file is read for free. */
export class Budget {
  readonly #limits: Limits;
  #entries = 0;
  #characters = 0;
  #files = 0;
  #bytes = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /**
   * One more entry of a folder or an archive.
   * @param length of its path, in characters
   * @throws SpentBudget
   */
  list(length: number): void {
    this.#entries += 1;
    this.#characters += length;
    const { entries, characters } = this.#limits;
    if (this.#entries > entries) throw new SpentBudget(amount(entries, 'files and folders'));
    if (this.#characters > characters) throw new SpentBudget(amount(characters, 'characters in names'));
  }

  /** A file that is about to be read. @throws SpentBudget */
  spend(bytes: number): void {
    this.#files += 1;
    this.#bytes += bytes;
    const { files, bytes: most } = this.#limits;
    if (this.#files > files) throw new SpentBudget(amount(files, 'TypeScript files and archives'));
    if (this.#bytes > most) throw new SpentBudget(`more than ${inMebibytes(most)} to be read`);
  }
}
