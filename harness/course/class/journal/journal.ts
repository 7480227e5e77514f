import { readSync } from 'node:fs';
import { type FileHandle } from 'node:fs/promises';
import { sort } from 'd3-array';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import { openLocked } from '../../shared/files/open-locked.ts';
import { readSealed, seal } from '../../shared/files/sealed.ts';
import { WriteError, writeAtomically, reportWriteErrors } from '../../shared/files/write-file.ts';
import type { Change, ClassStandings, Standings } from '../decisions/changes.ts';
import {
  afterRun,
  type JournalEntry,
  type LastRun,
  NO_RUN,
  parseLine,
  type RunOptions,
} from './journal-line.ts';
import { wholeLines } from './whole-lines.ts';

/** The line of an entry in the file. */
interface EntryLine {
  readonly key: string;
  readonly digest: string;
  /** Its offset, in bytes. */
  readonly start: number;
  /** Without the line break, in bytes. */
  readonly length: number;
  /** False if the harness failed: the next run grades the pair again. */
  readonly isResult: boolean;
}

/** Faulty lines beyond these are only counted. */
const MAX_FAULTS = 10;

/** By submission, then by exercise. */
type EntryLines = Map<string, Map<string, EntryLine>>;

/**
 * The results of a class, one line each, appended as soon as they are known. Only the positions of the lines are kept
 * in memory, because the results of a large class may not fit.
 */
export class Journal {
  readonly #file: string;
  readonly #handle: FileHandle;
  /** The latest entry of each pair. */
  readonly #current: EntryLines = new Map();
  readonly #faults: string[] = [];
  #end = 0;
  #written: Promise<void> = Promise.resolve();
  #isComplete = false;
  #last: LastRun = NO_RUN;

  private constructor(file: string, handle: FileHandle) {
    this.#file = file;
    this.#handle = handle;
  }

  /**
   * Opens and locks a journal, and creates it if it does not exist. A run continues with the entries that it contains.
   * @throws WriteError if the file cannot be read and written, or if another run has it; `append` and `complete` throw
   *   it too
   */
  static async open(file: string): Promise<Journal> {
    const handle = await openLocked(file);
    if (handle === undefined)
      throw new WriteError(`${file} is in use: another run is writing to this folder`);
    const journal = new Journal(file, handle);
    await reportWriteErrors(file, journal.#recover());
    return journal;
  }

  /** Reads all entries, and removes what a killed run has left of its last line. */
  async #recover(): Promise<void> {
    let number = 0;
    for (const { text, start, length } of wholeLines(this.#handle.fd)) {
      number += 1;
      this.#end = start + length + 1;
      const line = parseLine(text);
      if (line.kind === 'entry') this.#note(line.entry, { digest: line.digest, start, length });
      else if (line.kind === 'fault') this.#faults.push(`${this.#file}:${number}: ${line.reason}`);
      else {
        this.#isComplete = true;
        this.#last = line.run;
      }
    }
    const { size } = await this.#handle.stat();
    if (size > this.#end) await this.#handle.truncate(this.#end);
  }

  #note(
    { submission, key, grade }: JournalEntry,
    place: Pick<EntryLine, 'digest' | 'start' | 'length'>,
  ): void {
    const isResult = grade.status !== 'harness-error';
    const row = getOrCreate(this.#current, submission, () => new Map<string, EntryLine>());
    row.set(grade.id, { key, ...place, isResult });
    this.#isComplete = false;
  }

  /** The table of the last complete run. */
  get standings(): ClassStandings {
    return this.#last.standings ?? {};
  }

  /** The options that the last complete run was given. */
  get options(): RunOptions {
    return this.#last.options ?? {};
  }

  /** How many decisions of people the last complete run kept, at least: early versions kept none. */
  get decisions(): number {
    const rows = Object.values(this.standings).flatMap((row) => Object.values(row));
    return this.#last.decisions ?? (rows.some(({ status }) => status === 'settled') ? 1 : 0);
  }

  /** What the last complete run changed. */
  get changes(): readonly Change[] {
    return this.#last.changes ?? [];
  }

  /** What is known about a submission since the last complete run. */
  standingsOf(submission: string): Standings {
    const { standings } = this;
    // A submission may have the name of anything that every object has.
    return Object.hasOwn(standings, submission) ? standings[submission]! : {};
  }

  /** Whether the last run was complete and nothing was added or changed since. */
  get isComplete(): boolean {
    return this.#isComplete && this.faults.length === 0;
  }

  /** One sentence for each line that was changed or is not a grade. Such lines do not count. */
  get faults(): readonly string[] {
    const more = this.#faults.length - MAX_FAULTS;
    const rest = `${this.#file}: … and ${more} more lines like these`;
    return [...this.#faults.slice(0, MAX_FAULTS), ...(more > 0 ? [rest] : [])];
  }

  /** Whether the pair has a result with the same key, so that it need not be graded again. */
  hasResult(submission: string, exercise: string, key: string): boolean {
    const known = this.#current.get(submission)?.get(exercise);
    return known?.key === key && known.isResult;
  }

  /** Whether the pair has an entry, with a result or a harness error. */
  has(submission: string, exercise: string): boolean {
    return this.#current.get(submission)?.has(exercise) ?? false;
  }

  /** Appends an entry. Resolves when the operating system has accepted the line. */
  async append(entry: JournalEntry): Promise<void> {
    const { text, digest } = seal(entry);
    const line = Buffer.from(`${text}\n`);
    const start = this.#end;
    this.#end += line.length;
    this.#note(entry, { digest, start, length: line.length - 1 });
    // One after the other, so that lines do not mix. After one has failed, all later ones fail: recovery would discard
    // whatever comes after an incomplete line.
    this.#written = this.#written.then(() => this.#handle.appendFile(line));
    await reportWriteErrors(this.#file, this.#written);
  }

  /** The latest entry of a pair. @throws Error if there is none */
  async read(submission: string, exercise: string): Promise<JournalEntry> {
    const line = this.#current.get(submission)?.get(exercise);
    if (line === undefined) throw new Error(`the journal has no entry for ${submission} ${exercise}`);
    const read = readSealed(String(this.#bytes(line)));
    if (read?.isUnchanged && read.digest === line.digest) return read.value as JournalEntry;
    throw new WriteError(`${this.#file} was changed by another program during this run`);
  }

  #bytes({ start, length }: EntryLine): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(this.#handle.fd, bytes, 0, length, start));
  }

  /**
   * Completes the run: rewrites the file with the latest entry of each pair, sorted, and the mark of a complete run.
   * @param standings the table of the run; none if it is a shard
   * @param more where it differs from the last one, and what it was made with
   */
  async complete(
    standings: ClassStandings = {},
    more: Omit<LastRun, 'complete' | 'standings'> = {},
  ): Promise<void> {
    const run = afterRun({ standings, ...more });
    if (this.isComplete && JSON.stringify(run) === JSON.stringify(this.#last)) return;
    await writeAtomically(this.#file, this.#completeContent(seal(run).text));
  }

  async *#completeContent(complete: string): AsyncGenerator<string | Buffer> {
    for (const [, row] of sort(this.#current, ([id]) => id))
      for (const [, line] of sort(row, ([id]) => id)) {
        yield this.#bytes(line);
        yield '\n';
      }
    yield `${complete}\n`;
  }

  /** Forgets everything. */
  async forget(): Promise<void> {
    await reportWriteErrors(this.#file, this.#handle.truncate(0));
    this.#current.clear();
    this.#faults.length = 0;
    this.#end = 0;
    this.#isComplete = false;
    this.#last = NO_RUN;
  }

  /** Closes the file, which releases the lock. */
  close(): Promise<void> {
    return this.#handle.close();
  }
}
