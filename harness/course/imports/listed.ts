import type { ZipFile } from 'yauzl';
import type { ReadBytes, Refused } from '../files/regular-file.ts';
import type { Segments } from '../lms/index.ts';
import { type Budget, SpentBudget } from './budget.ts';

/** An open archive, or the reason why there is none. */
export type OpenedZip = { readonly kind: 'open'; readonly zip: ZipFile } | Refused;

interface InDownload {
  /** Within the source; an archive counts as a folder. */
  readonly path: Segments;
  /** Another text for other contents, even where they are not read. Absent where there is no file. */
  readonly version?: () => string;
}

/** A file of a download, as far as its name says. Nothing of it has been read. */
export type Listed = InDownload &
  (
    | { readonly kind: 'source'; readonly read: (budget: Budget) => Promise<ReadBytes> }
    /** The caller closes what was opened. */
    | { readonly kind: 'archive'; readonly open: (budget: Budget) => Promise<OpenedZip> }
    | Unread
  );

/** What an instructor typed, and the files of it. */
export interface Download {
  /** As it was typed. */
  readonly source: string;
  /** It is an archive. */
  readonly isPacked: boolean;
  /** Sorted by path. */
  readonly files: readonly Listed[];
}

/** What is not read, and why. */
export interface Unread {
  /** A person should look at a problem. */
  readonly kind: 'problem' | 'ignored';
  readonly reason: string;
  /** It is a folder, of which nothing is read. */
  readonly isFolder?: true;
}

/** A file of which everything is known that there is to know. */
export type Found = InDownload & ({ readonly kind: 'read'; readonly bytes: Uint8Array } | Unread);

/** A folder of which nothing is read. */
export const closedFolder = (path: Segments, reason: string) =>
  ({ path, kind: 'problem', reason, isFolder: true }) as const;
export const problem = (path: Segments, reason: string) => ({ path, kind: 'problem', reason }) as const;
export const ignored = (path: Segments, reason: string) => ({ path, kind: 'ignored', reason }) as const;
/** A folder with more than is listed of one student. @throws any other error */
export function tooMuch(path: Segments, error: unknown) {
  if (!(error instanceof SpentBudget)) throw error;
  return closedFolder(path, `${error.message}, so nothing of it is taken`);
}
