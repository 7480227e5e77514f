import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Contents } from '../../shared/files/own-files.ts';
import { refuseOthers } from './own-requests.ts';
import { type SolutionsFeed, followingPage } from './solutions-feed.ts';

export interface Site {
  /** URL of the page, such as `http://127.0.0.1:5173/`. */
  readonly address: string;
  /** Replaces the served files and reloads open pages. */
  readonly replace: (files: Contents) => void;
  readonly close: () => Promise<void>;
}

const PAGE = 'index.html';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/**
 * Serves only a built site's files, on the loopback address alone.
 * @param port any other if taken; 0 for any free one
 * @param feed the student's files that the page follows; without it, code is written on the page
 */
export async function serveBuiltSite(built: Contents, port: number, feed?: SolutionsFeed): Promise<Site> {
  let files = built;
  const answer = (name: string, response: ServerResponse): void => {
    const content = files.get(name);
    if (content === undefined) return void response.writeHead(404).end();
    const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    const isFollowing = feed !== undefined && name === PAGE;
    response.end(isFollowing ? followingPage(Buffer.from(content).toString()) : content);
  };
  const server = createServer((request: IncomingMessage, response) => {
    refuseOthers(request, response, () => {
      // Malformed addresses name no file.
      const name = /^\/([^?]*)/.exec(request.url ?? '')?.[1];
      const next = (): void => answer(name === '' ? PAGE : (name ?? '*'), response);
      if (feed === undefined) next();
      else feed.middleware(request, response, next);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') server.listen(0, '127.0.0.1');
      else reject(error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    replace: (others) => {
      files = others;
      feed?.reload();
    },
    close: async () => {
      await feed?.close();
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}
