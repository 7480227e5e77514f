import { hash } from 'node:crypto';
import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { journalValidator } from '../exercises/schema/index.ts';

/** One graded pair of a submission and an exercise. */
export interface JournalEntry {
  /** The id of the submission. The exercise's is in the grade. */
  readonly submission: string;
  /** A hash of everything that the grade depends on: source, exercise, harness and seed. */
  readonly key: string;
  readonly grade: ExerciseGrade;
  /** The files that were graded; absent if none could be read. */
  readonly files?: SourceFiles;
}

/** What a line of the journal turned out to be. */
export type JournalLine =
  | { readonly kind: 'entry'; readonly entry: JournalEntry; readonly digest: string }
  /** The grade was changed after it was written. */
  | { readonly kind: 'edited'; readonly submission: string; readonly exercise: string }
  /** An entry without a digest, as earlier versions of the grader wrote it. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'invalid' };

/** A line is `{"digest":"…",` and the members of the entry; the digest is of their text. */
const LINE = /^\{"digest":"(?<digest>[\w-]{43})",(?<members>.*)$/s;

const digestOf = (members: string): string => hash('sha256', members, 'base64url');

/** An entry as it is written: its line, without a line break, and the digest in it. */
export function sealEntry(entry: JournalEntry): { readonly line: string; readonly digest: string } {
  const members = JSON.stringify(entry).slice(1);
  const digest = digestOf(members);
  return { line: `{"digest":"${digest}",${members}`, digest };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As much as a line needs to be named. */
interface Named {
  readonly submission?: unknown;
  readonly grade?: { readonly id?: unknown } | null;
}

/** What of an entry the format of the journal does not allow; `undefined` if it is as it must be. */
export function faultIn(entry: JournalEntry): string | undefined {
  if (journalValidator({ digest: digestOf(''), ...entry })) return undefined;
  const [error] = journalValidator.errors!;
  return `${error!.instancePath} ${error!.message}`;
}

/** Reads a line that anyone may have changed. */
export function parseLine(text: string): JournalLine {
  const { digest: written, members = '' } = LINE.exec(text)?.groups ?? {};
  const value = parse(text);
  const { submission, grade } = (value ?? {}) as Named;
  if (typeof submission !== 'string' || typeof grade?.id !== 'string') return { kind: 'invalid' };
  if (written === undefined) return { kind: 'outdated' };
  const digest = digestOf(members);
  if (digest !== written) return { kind: 'edited', submission, exercise: grade.id };
  if (!journalValidator(value)) return { kind: 'invalid' };
  const { digest: _, ...entry } = value as JournalEntry & { readonly digest: string };
  return { kind: 'entry', entry, digest };
}

/**
 * Reads the line of an entry again. With the same digest it is the same text, which was valid.
 * @returns `undefined` if it was changed
 */
export function parseSealed(text: string, digest: string): JournalEntry | undefined {
  const { members } = LINE.exec(text)?.groups ?? {};
  const isSame = members !== undefined && digestOf(members) === digest;
  return isSame ? (JSON.parse(`{${members}`) as JournalEntry) : undefined;
}
