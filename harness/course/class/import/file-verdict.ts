import { sort } from 'd3-array';
import { csv } from '../../shared/files/write-csv.ts';
import type { Unread } from './listed.ts';

export interface FileVerdict {
  /** Its path in the download; an archive counts as a folder. */
  readonly file: string;
  /** The id of its submission; absent if it has none. */
  readonly student?: string;
  /** The exercise for which it was a candidate. */
  readonly exercise?: string;
  /** `04-momentum/solution.ts`; only if it is taken. */
  readonly place?: string;
  /** `unclear`: a person has to decide. */
  readonly status: 'taken' | 'left out' | 'unclear';
  /** The reason, or a conclusion from its name. */
  readonly note: string;
  /** Follows the note, which is the same for many files: the path of another one. */
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

/** As CSV, sorted by path. */
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
