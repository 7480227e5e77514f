import { hash } from 'node:crypto';
import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { tryOr } from '../files/try-or.ts';

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
  /** It does not count; why is the rest of a sentence that begins with its place. */
  | { readonly kind: 'fault'; readonly reason: string };

const NO_GRADE: JournalLine = { kind: 'fault', reason: 'this line is not a grade, so it is ignored' };

/** A line is `{"digest":"…",` and the members of the entry; the digest is of their text. */
const LINE = /^\{"digest":"(?<digest>[\w-]{43})",(?<members>.*)$/s;

const digestOf = (members: string): string => hash('sha256', members, 'base64url');

/** An entry as it is written: its line, without a line break, and the digest in it. */
export function sealEntry(entry: JournalEntry): { readonly line: string; readonly digest: string } {
  const members = JSON.stringify(entry).slice(1);
  const digest = digestOf(members);
  return { line: `{"digest":"${digest}",${members}`, digest };
}

/** As much as a line needs to be named. */
interface Named {
  readonly submission?: unknown;
  readonly grade?: { readonly id?: unknown } | null;
}

/** Reads a line that anyone may have changed. The digest shows that it is as it was written, so no format needs to be checked. */
export function parseLine(text: string): JournalLine {
  const { digest = '', members = '' } = LINE.exec(text)?.groups ?? {};
  const value = tryOr(undefined, (): unknown => JSON.parse(`{${members}`));
  const { submission, grade } = (value ?? {}) as Named;
  if (typeof submission !== 'string' || typeof grade?.id !== 'string') return NO_GRADE;
  return digestOf(members) === digest
    ? { kind: 'entry', entry: value as JournalEntry, digest }
    : {
        kind: 'fault',
        reason: `the grade of ${submission} ${grade.id} was changed after it was written, so it does not count`,
      };
}

/**
 * Reads the line of an entry again. With the same digest it is the same text.
 * @returns `undefined` if it was changed
 */
export function parseSealed(text: string, digest: string): JournalEntry | undefined {
  const { members } = LINE.exec(text)?.groups ?? {};
  const isSame = members !== undefined && digestOf(members) === digest;
  return isSame ? (JSON.parse(`{${members}`) as JournalEntry) : undefined;
}
