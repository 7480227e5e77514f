import { type FileHandle, open, stat } from 'node:fs/promises';
import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { inOrder, NotWritten, writeWhole, writing } from './files.ts';
import { lock } from './lock.ts';
import { wholeLines } from './whole-lines.ts';

/** One graded pair, and everything that decided its grade. */
export interface JournalEntry {
  readonly submission: string;
  /** What decides the grade: source, exercise, grader and seed. Another key is another grade. */
  readonly key: string;
  readonly grade: ExerciseGrade;
  /** What was graded; absent where nothing could be read. */
  readonly files?: SourceFiles;
}

/** The last line of a run that came to its end: what stands before it is what the next run compares with. */
const COMPLETE = '{"complete":true}';

/** Where the line of an entry stands. */
interface Place {
  readonly key: string;
  /** In bytes. */
  readonly start: number;
  readonly length: number;
  /** An error of the harness is no result: the next run tries again. */
  readonly isResult: boolean;
}

/** By submission, then by exercise. */
type Places = Map<string, Map<string, Place>>;

function place(places: Places, submission: string, exercise: string, at: Place): void {
  const row = places.get(submission) ?? new Map<string, Place>();
  places.set(submission, row.set(exercise, at));
}

function parseEntry(line: string): JournalEntry | undefined {
  try {
    const entry = JSON.parse(line) as JournalEntry | null;
    return typeof entry?.grade?.id === 'string' ? entry : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The results so far, a line for each, appended as they come. Only where the lines stand is kept in memory: a class
 * may be larger than that.
 */
export class Journal {
  readonly #file: string;
  readonly #handle: FileHandle;
  readonly #now: Places = new Map();
  readonly #before: Places = new Map();
  #end = 0;
  #written: Promise<void> = Promise.resolve();
  #isComplete = false;

  private constructor(file: string, handle: FileHandle) {
    this.#file = file;
    this.#handle = handle;
  }

  /**
   * Opens a journal, to go on from what it holds. From here on no other run can.
   * @throws NotWritten where the file cannot be read and written, or another run has it; so do all methods
   */
  static async open(file: string): Promise<Journal> {
    for (;;) {
      const handle = await writing(file, open(file, 'a+'));
      if (!lock(handle.fd)) {
        await handle.close();
        throw new NotWritten(`${file} is in use: another run is writing to this folder`);
      }
      const journal = new Journal(file, handle);
      // The run that held the lock may have put another file in this one's place.
      if (await journal.#isInPlace()) {
        await writing(file, journal.#recover());
        return journal;
      }
      await handle.close();
    }
  }

  async #isInPlace(): Promise<boolean> {
    const [mine, there] = await Promise.all([this.#handle.stat(), stat(this.#file).catch(() => undefined)]);
    return there !== undefined && mine.ino === there.ino && mine.dev === there.dev;
  }

  /** Reads what there is up to the first line that a kill tore or that is none of ours, and cuts off the rest. */
  async #recover(): Promise<void> {
    for await (const line of wholeLines(this.#handle)) {
      if (line.text === COMPLETE) this.#markComplete();
      else {
        const entry = parseEntry(line.text);
        if (entry === undefined) break;
        this.#note(entry, line);
      }
      this.#end = line.start + line.length + 1;
    }
    const { size } = await this.#handle.stat();
    if (size > this.#end) await this.#handle.truncate(this.#end);
  }

  #note({ submission, key, grade }: JournalEntry, { start, length }: Pick<Place, 'start' | 'length'>): void {
    const isResult = grade.status !== 'harness-error';
    place(this.#now, submission, grade.id, { key, start, length, isResult });
    this.#isComplete = false;
  }

  #markComplete(): void {
    this.#isComplete = true;
    for (const [submission, row] of this.#now) this.#before.set(submission, new Map(row));
  }

  /** The last run came to its end, and nothing was added since. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Whether the pair has a result that the same things decided. */
  knows(submission: string, exercise: string, key: string): boolean {
    const known = this.#now.get(submission)?.get(exercise);
    return known?.key === key && known.isResult;
  }

  /** Whether the pair has an entry at all. */
  has(submission: string, exercise: string): boolean {
    return this.#now.get(submission)?.has(exercise) ?? false;
  }

  /** Resolves when the line is handed to the system. */
  async append(entry: JournalEntry): Promise<void> {
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    const start = this.#end;
    this.#end += line.length;
    this.#note(entry, { start, length: line.length - 1 });
    // One after the other: lines of several lanes neither mix nor overtake each other. Once one failed, all fail: what
    // would stand behind a torn line is lost.
    this.#written = this.#written.then(() => this.#handle.appendFile(line));
    await writing(this.#file, this.#written);
  }

  /** The pair's latest entry. @throws Error where there is none */
  async read(submission: string, exercise: string): Promise<JournalEntry> {
    const entry = await this.#read(this.#now, submission, exercise);
    if (entry === undefined) throw new Error(`the journal has no entry for ${submission} ${exercise}`);
    return entry;
  }

  /** What the last complete run made of the pair; `undefined` where there was none, or the same as now. */
  async readReplaced(submission: string, exercise: string): Promise<JournalEntry | undefined> {
    const before = this.#before.get(submission)?.get(exercise);
    if (before?.start === this.#now.get(submission)?.get(exercise)?.start) return undefined;
    return this.#read(this.#before, submission, exercise);
  }

  async #read(places: Places, submission: string, exercise: string): Promise<JournalEntry | undefined> {
    const at = places.get(submission)?.get(exercise);
    return at && (JSON.parse(String(await this.#bytes(at))) as JournalEntry);
  }

  async #bytes({ start, length }: Place): Promise<Buffer> {
    const { buffer } = await this.#handle.read(Buffer.alloc(length), 0, length, start);
    return buffer;
  }

  /** The run has come to its end: one line for each pair is left, in their order, and the next run compares with them. */
  async complete(): Promise<void> {
    if (!this.#isComplete) await writeWhole(this.#file, this.#present());
  }

  async *#present(): AsyncGenerator<string | Buffer> {
    for (const [, row] of [...this.#now].toSorted(inOrder))
      for (const [, at] of [...row].toSorted(inOrder)) {
        yield await this.#bytes(at);
        yield '\n';
      }
    yield `${COMPLETE}\n`;
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}
