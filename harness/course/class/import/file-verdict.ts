import { sort } from 'd3-array';
import { csv } from '../../shared/files/write-csv.ts';
import type { Unread } from './listed.ts';

export interface FileVerdict {
  /** Path in the download; an archive counts as a folder. */
  readonly file: string;
  /** Id of its submission. */
  readonly student?: string;
  /** It was a candidate for this exercise. */
  readonly exercise?: string;
  /** `04-momentum/solution.ts` if it is taken. */
  readonly place?: string;
  /** `unclear`: a person has to decide. */
  readonly status: 'taken' | 'left out' | 'unclear';
  /** The reason, or a conclusion from its name. */
  readonly note: string;
  /** Path of another file, after the note, which is the same for many. */
  readonly detail?: string;
}

export const verdictOnUnread = ({ kind, reason }: Unread): Pick<FileVerdict, 'status' | 'note'> => ({
  status: kind === 'problem' ? 'unclear' : 'left out',
  note: reason,
});

export const allUnclear = (files: readonly string[], note: string): FileVerdict[] =>
  files.map((file) => ({ file, status: 'unclear', note }));

const COLUMNS = ['file', 'student', 'status', 'place', 'note'];

const MAX_PATH = 200;

/** For sentences: a student may choose a path of 64 KiB that thousands of them would repeat. */
export const shortPath = (path: string): string =>
  path.length > MAX_PATH ? `${path.slice(0, MAX_PATH)}…` : path;

/** CSV, sorted by path. */
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
