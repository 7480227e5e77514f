import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { cacheFolder } from '../bundle/index.mjs';
import type { Course } from '../exercises/index.ts';
import { pageFiles } from './build.ts';
import { refuseOthers } from './own-requests.ts';
import { isPlain } from './plain-path.ts';
import { serveBuiltSite, type Site } from './serve-built.ts';
import { followingPage, followSolutions } from './solutions-feed.ts';
import { viteConfig } from './vite-config.ts';
import { writeSite } from './write-site.ts';

/** Where Vite looks for libraries: one that it found while the page runs would reload the page. */
const ENTRIES = [
  'index.html',
  'worker/worker.ts',
  '../core/sandbox/source/strip.ts',
  '../../tests/exercises/*/checks.ts',
  '../../views/index.tsx',
];

/**
 * Serves the page from its sources, on the loopback address alone; built, where Vite cannot serve the project's folder.
 * @param folder holds the student's folders of the exercises
 * @param port 0 for any that is free
 */
export async function serveSite(course: Course, folder: string, port: number): Promise<Site> {
  const feed = followSolutions(
    folder,
    course.exercises.map(({ id }) => id),
  );
  if (!isPlain(course.root)) {
    const page = path.join(cacheFolder(course.root), 'page');
    await writeSite(await pageFiles(course), page);
    return serveBuiltSite(page, port, feed);
  }
  const { createServer } = await import('vite');
  const config = viteConfig(course);
  const server = await createServer({
    ...config,
    server: { host: '127.0.0.1', port, cors: false, fs: { allow: [course.root] } },
    optimizeDeps: { entries: ENTRIES },
    plugins: [
      ...config.plugins!,
      {
        name: 'descent-grader:solutions',
        // Before Vite's own middlewares.
        configureServer: ({ middlewares }) => void middlewares.use(refuseOthers).use(feed.middleware),
        transformIndexHtml: followingPage,
      },
    ],
  });
  await server.listen();
  const { port: taken } = server.httpServer!.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: async () => {
      await feed.close();
      await server.close();
    },
  };
}
