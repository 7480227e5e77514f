import { type FileHandle, open } from 'node:fs/promises';
import type { ExerciseGrade } from '../model/grades.generated.ts';
import { writing } from './files.ts';

/** One graded pair, and everything that decided its grade. */
export interface JournalEntry {
  readonly submission: string;
  /** What decides the grade: source, exercise, grader and seed. Another key is another grade. */
  readonly key: string;
  readonly grade: ExerciseGrade;
}

/** The results so far, appended as they come. */
export interface Journal {
  readonly known: ReadonlyMap<string, ExerciseGrade>;
  /** Resolves when the line is handed to the system. */
  readonly append: (entry: JournalEntry) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The name of a result within a journal. */
export const entryName = (submission: string, exercise: string, key: string): string =>
  JSON.stringify([submission, exercise, key]);

function parseEntry(line: string): JournalEntry | undefined {
  try {
    const entry = JSON.parse(line) as JournalEntry | null;
    return typeof entry?.grade?.id === 'string' ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** The entries up to the first line that a kill tore or that is none of ours, and their length in bytes. */
function wholeLines(bytes: Buffer): { entries: JournalEntry[]; length: number } {
  const entries: JournalEntry[] = [];
  let length = 0;
  for (let end = bytes.indexOf('\n'); end !== -1; end = bytes.indexOf('\n', length)) {
    const entry = parseEntry(bytes.toString('utf8', length, end));
    if (entry === undefined) break;
    entries.push(entry);
    length = end + 1;
  }
  return { entries, length };
}

/** Reads what there is, cuts off what is torn, and leaves the handle at the end. */
async function recover(handle: FileHandle): Promise<JournalEntry[]> {
  const { entries, length } = wholeLines(await handle.readFile());
  await handle.truncate(length);
  return entries;
}

/**
 * Opens a journal, to go on from what it holds.
 * @throws NotWritten where the file cannot be read and written; so does `append`
 */
export async function openJournal(file: string): Promise<Journal> {
  const handle = await writing(file, open(file, 'a+'));
  const entries = await writing(file, recover(handle));
  return {
    known: new Map(
      entries.map(({ submission, key, grade }) => [entryName(submission, grade.id, key), grade]),
    ),
    // One write for each line: lines of several lanes do not mix.
    append: (entry) => writing(file, handle.appendFile(`${JSON.stringify(entry)}\n`)),
    close: () => handle.close(),
  };
}
