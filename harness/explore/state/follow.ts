import type { SourceFiles } from '../../core/sandbox/index.ts';

export type Followed = Readonly<
  Record<string, { readonly files: SourceFiles } | { readonly reason: string }>
>;

/** Whether a server sends the student's files; otherwise they are written on the page. */
export const isFollowing = (): boolean => 'follow' in document.documentElement.dataset;

/**
 * Follows the files in `exercises/`.
 * @param onConnection called when the connection is there, or is lost
 */
export function followFiles(
  onFiles: (files: Followed) => void,
  onConnection: (isConnected: boolean) => void,
): void {
  const feed = new EventSource('solutions');
  feed.addEventListener('message', ({ data }) => {
    onConnection(true);
    onFiles(JSON.parse(data as string) as Followed);
  });
  feed.addEventListener('reload', () => location.reload());
  feed.addEventListener('error', () => onConnection(false));
}
