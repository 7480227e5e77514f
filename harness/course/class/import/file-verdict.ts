import { sort } from 'd3-array';
import { csv } from '../../shared/files/write-csv.ts';
import type { Unread } from './listed.ts';

/** What became of one file of a download. */
export interface FileVerdict {
  /** Its path in the download; an archive counts as a folder. */
  readonly file: string;
  /** The id of the submission to which it belongs; absent if it belongs to none. */
  readonly student?: string;
  /** The exercise for which it was a candidate. */
  readonly exercise?: string;
  /** Its place in the submission, such as `04-momentum/solution.ts`; only of files that are taken. */
  readonly place?: string;
  /** What was done: `unclear` means that a person has to decide. */
  readonly status: 'taken' | 'left out' | 'unclear';
  /** Why, or what was concluded from its name. */
  readonly note: string;
  /** What only this file has, such as the path of another one; the note is the same for many. */
  readonly detail?: string;
}

export const verdictOnUnread = ({ kind, reason }: Unread): Pick<FileVerdict, 'status' | 'note'> => ({
  status: kind === 'problem' ? 'unclear' : 'left out',
  note: reason,
});

/** One reason for several files. */
export const allUnclear = (files: readonly string[], note: string): FileVerdict[] =>
  files.map((file) => ({ file, status: 'unclear', note }));

const COLUMNS = ['file', 'student', 'status', 'place', 'note'];

const MAX_PATH = 200;

/** A path where it only helps people to find the file: a student may choose one of 64 KiB, and cause thousands of copies. */
export const shortPath = (path: string): string =>
  path.length > MAX_PATH ? `${path.slice(0, MAX_PATH)}…` : path;

/** Every file of a download and what became of it, as CSV, sorted by path. */
export const tableOf = (verdicts: readonly FileVerdict[]): string =>
  csv([
    COLUMNS,
    ...sort(verdicts, ({ file }) => file).map(({ file, student, status, place, note, detail }) => [
      file,
      student,
      status,
      place,
      detail === undefined ? note : `${note}: ${shortPath(detail)}`,
    ]),
  ]);
