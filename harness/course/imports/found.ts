import type { Segments } from '../layouts/index.ts';

/** A file of a download. */
export interface Found {
  /** Within the source; an archive counts as a folder. */
  readonly path: Segments;
  /** Only of TypeScript files that could be read. */
  readonly bytes?: Uint8Array;
  /** The address of the repository from which the folder at `path` was cloned. */
  readonly remote?: string;
  /** Why there are no bytes. */
  readonly reason?: string;
  /** The reason is a problem that a person should look at. */
  readonly isProblem?: true;
}

export const problem = (path: Segments, reason: string): Found => ({ path, reason, isProblem: true });
export const ignored = (path: Segments, reason: string): Found => ({ path, reason });

/** The address of `origin`, or else of the first remote, in a `.git/config`. */
export function remoteOf(config: string): string | undefined {
  const remotes = config.split(/^\[/mu).filter((section) => section.startsWith('remote '));
  const origin = remotes.find((section) => section.startsWith('remote "origin"]')) ?? remotes[0];
  return origin && /^\s*url\s*=\s*(?<url>\S+)/mu.exec(origin)?.groups!['url'];
}
