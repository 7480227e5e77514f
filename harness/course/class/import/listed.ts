import type { ZipFile } from 'yauzl';
import { clutterOf, isOtherArchive, isSource, isZip, type Segments } from '../../lms/index.ts';
import type { ReadBytes, Refused } from '../../shared/files/regular-file.ts';
import type { UnpackBudget } from './budget.ts';

/** An open archive, or the reason why there is none. */
export type OpenedZip = { readonly kind: 'open'; readonly zip: ZipFile } | Refused;

interface InDownload {
  /** Within the source; an archive counts as a folder. */
  readonly path: Segments;
  /** Another text for other contents, even where they are not read. Absent where there is no file. */
  readonly version?: () => string;
}

/** How a file is read. */
interface Readers {
  readonly read: (budget: UnpackBudget) => Promise<ReadBytes>;
  /** As an archive. The caller closes what was opened. */
  readonly open: (budget: UnpackBudget) => Promise<OpenedZip>;
}

/** A file of a download, by its name alone. */
export type ListedFile = InDownload &
  (
    | ({ readonly kind: 'source' } & Pick<Readers, 'read'>)
    | ({ readonly kind: 'archive' } & Pick<Readers, 'open'>)
    | Unread
  );

export interface Download {
  /** As it was typed. */
  readonly source: string;
  /** It is an archive. */
  readonly isPacked: boolean;
  /** Sorted by path. */
  readonly files: readonly ListedFile[];
}

/** A file that is not read, with the reason. */
export interface Unread {
  /** A person should look at a problem. */
  readonly kind: 'problem' | 'ignored';
  readonly reason: string;
  /** It is a folder, of which nothing is read. */
  readonly isFolder?: true;
}

export type Found = InDownload & ({ readonly kind: 'read'; readonly bytes: Uint8Array } | Unread);

/** A folder of which nothing is read. */
export const closedFolder = (path: Segments, reason: string) =>
  ({ path, kind: 'problem', reason, isFolder: true }) as const;
export const problem = (path: Segments, reason: string) => ({ path, kind: 'problem', reason }) as const;
export const ignored = (path: Segments, reason: string) => ({ path, kind: 'ignored', reason }) as const;

/**
 * Sorts a file by its name.
 * @param fault why it is not read, whatever its name
 */
export function listedAs(path: Segments, fault: string | undefined, { read, open }: Readers): ListedFile {
  const name = path.at(-1)!;
  const clutter = clutterOf(name);
  if (clutter !== undefined) return ignored(path, clutter);
  if (fault !== undefined) return problem(path, fault);
  if (isOtherArchive(name)) return problem(path, 'an archive that is not a ZIP: ask for a ZIP');
  if (isZip(name)) return { path, kind: 'archive', open };
  return isSource(name) ? { path, kind: 'source', read } : ignored(path, 'not a TypeScript file');
}
