import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { watch } from 'chokidar';
import type { SourceFiles } from '../../../core/model/solution-file.ts';
import { readSolution } from '../../shared/files/read-solution.ts';

/** Path from the page's own address. */
const FEED = '/solutions';
/** A save can be several events. */
const SETTLE_MS = 40;

/** Files as they are on disk, by exercise; none where they cannot be read. */
const readAll = (folder: string, ids: readonly string[]): Record<string, SourceFiles> =>
  Object.fromEntries(
    ids.map((id) => {
      const read = readSolution(path.join(folder, id));
      return [id, read.kind === 'files' ? read.files : {}];
    }),
  );

export interface SolutionsFeed {
  /** Answers requests for the feed, and passes on all others. */
  readonly middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Loads open pages again. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Sends the student's files as server-sent events: at once, and at every save.
 * @param folder holds a folder for each exercise
 */
export function followSolutions(folder: string, ids: readonly string[]): SolutionsFeed {
  const listeners = new Set<ServerResponse>();
  const send = (to: Iterable<ServerResponse>): void => {
    const data = `data: ${JSON.stringify(readAll(folder, ids))}\n\n`;
    for (const response of to) response.write(data);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watcher = watch(
    ids.map((id) => path.join(folder, id)),
    { ignoreInitial: true },
  );
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => send(listeners), SETTLE_MS);
  });
  return {
    middleware: (request, response, next) => {
      if (request.url?.split('?')[0] !== FEED) return next();
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
      return send([response]);
    },
    reload: () => {
      for (const response of listeners) response.write('event: reload\ndata:\n\n');
    },
    close: async () => {
      clearTimeout(timer);
      for (const response of listeners) response.end();
      await watcher.close();
    },
  };
}

export const followingPage = (html: string): string => html.replace('<html ', '<html data-follow ');
