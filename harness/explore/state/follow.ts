import { useEffect, useState } from 'preact/hooks';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import type { CodeSession } from './session.ts';

/** False if code is written on the page. */
export const isFollowing = (): boolean => 'follow' in document.documentElement.dataset;

/** @returns true while the server is connected */
export function useFollowedFiles(session: CodeSession): boolean {
  const [isConnected, setConnected] = useState(true);
  useEffect(() => {
    if (!isFollowing()) return;
    const feed = new EventSource('solutions');
    feed.addEventListener('message', ({ data }) => {
      setConnected(true);
      for (const [id, files] of Object.entries(JSON.parse(data as string) as Record<string, SourceFiles>))
        session.setFiles(id, files);
    });
    feed.addEventListener('reload', () => location.reload());
    feed.addEventListener('error', () => setConnected(false));
  }, [session]);
  return isConnected;
}
