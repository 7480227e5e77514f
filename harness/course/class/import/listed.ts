import type { ZipFile } from 'yauzl';
import { clutterOf, isOtherArchive, isSource, isZip, type Segments } from '../../lms/index.ts';
import type { ReadBytes, Refused } from '../../shared/files/regular-file.ts';
import type { UnpackBudget } from './budget.ts';

export type OpenedZip = { readonly kind: 'open'; readonly zip: ZipFile } | Refused;

interface InDownload {
  /** Within the source; an archive counts as a folder. */
  readonly path: Segments;
  /** Another text for other contents, even if they are not read. Absent where there is no file. */
  readonly version?: () => string;
}

interface Readers {
  readonly read: (budget: UnpackBudget) => Promise<ReadBytes>;
  /** Opens an archive. The caller closes it. */
  readonly open: (budget: UnpackBudget) => Promise<OpenedZip>;
}

export type ListedFile = InDownload &
  (
    | ({ readonly kind: 'source' } & Pick<Readers, 'read'>)
    | ({ readonly kind: 'archive' } & Pick<Readers, 'open'>)
    | Unread
  );

export interface Download {
  /** As it was typed. */
  readonly source: string;
  readonly isPacked: boolean;
  /** Sorted by path. */
  readonly files: readonly ListedFile[];
}

export interface Unread {
  /** A person should look at a problem. */
  readonly kind: 'problem' | 'ignored';
  readonly reason: string;
  readonly isFolder?: true;
}

export type Found = InDownload & ({ readonly kind: 'read'; readonly bytes: Uint8Array } | Unread);

export const closedFolder = (path: Segments, reason: string) =>
  ({ path, kind: 'problem', reason, isFolder: true }) as const;
export const problem = (path: Segments, reason: string) => ({ path, kind: 'problem', reason }) as const;
export const ignored = (path: Segments, reason: string) => ({ path, kind: 'ignored', reason }) as const;

/** @param fault why the file is not read, whatever its name */
export function listedAs(path: Segments, fault: string | undefined, { read, open }: Readers): ListedFile {
  const name = path.at(-1)!;
  const clutter = clutterOf(name);
  if (clutter !== undefined) return ignored(path, clutter);
  if (fault !== undefined) return problem(path, fault);
  if (isOtherArchive(name)) return problem(path, 'an archive that is not a ZIP: ask for a ZIP');
  if (isZip(name)) return { path, kind: 'archive', open };
  return isSource(name) ? { path, kind: 'source', read } : ignored(path, 'not a TypeScript file');
}
