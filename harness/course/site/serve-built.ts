import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { refuseOthers } from './own-requests.ts';
import { type SolutionsFeed, followingPage } from './solutions-feed.ts';

export interface Site {
  /** Where it is, such as `http://127.0.0.1:5173/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a site that has been built, on the loopback address alone; Vite is not needed.
 * @param folder of the site
 * @param port any other if it is taken; 0 for any that is free
 * @param feed the student's files that the page follows; without it, code is written on the page
 */
export async function serveBuiltSite(folder: string, port: number, feed?: SolutionsFeed): Promise<Site> {
  const files = sirv(folder, { dev: true });
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const next = (): void => files(request, response, () => void response.writeHead(404).end());
    if (feed === undefined) return next();
    const isPage = /^\/(?:index\.html)?(?:\?|$)/.test(request.url ?? '');
    if (!isPage) return feed.middleware(request, response, next);
    return void response.writeHead(200, { 'content-type': 'text/html' }).end(followingPage(page));
  };
  const server = createServer((request, response) => {
    try {
      refuseOthers(request, response, () => answer(request, response));
    } catch {
      // No request may end the server.
      response.writeHead(400).end();
    }
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
    close: async () => {
      await feed?.close();
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}
