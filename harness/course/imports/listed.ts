import type { ZipFile } from 'yauzl';
import type { ReadBytes, Refused } from '../files/regular-file.ts';
import type { Segments } from '../layouts/index.ts';
import type { Budget } from './budget.ts';

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
    /** The folder at `path` was cloned from `remote`, as its own folder `.git` says. */
    | { readonly kind: 'clone'; readonly remote: string }
    | Unread
  );

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

/** The address of `origin`, or else of the first remote, in a `.git/config`. */
export function remoteOf(config: string): string | undefined {
  const remotes = config.split(/^\[/mu).filter((section) => section.startsWith('remote '));
  const origin = remotes.find((section) => section.startsWith('remote "origin"]')) ?? remotes[0];
  return origin && /^[ \t]*url[ \t]*=[ \t]*(?<url>\S+)/mu.exec(origin)?.groups!['url'];
}
