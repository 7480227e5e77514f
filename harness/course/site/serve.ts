import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { cacheFolder, ENGINE, engineModule } from '../bundle/index.mjs';
import type { Course } from '../exercises/index.ts';
import { pageFiles } from './build.ts';
import { refuseOthers } from './own-requests.ts';
import { isPlain } from './plain-path.ts';
import { serveBuiltSite, type Site } from './serve-built.ts';
import { followingPage, followSolutions } from './solutions-feed.ts';
import { viteConfig } from './vite-config.ts';
import { writeSite } from './write-site.ts';

/** Where Vite looks for libraries: one that it found while the page runs would reload the page. */
const ENTRIES = ['main', 'worker/worker', '../core/sandbox/source/strip'];
const OF_COURSE = ['tests/exercises/*/checks.ts', 'views/index.tsx'];

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
  const config = viteConfig(course, ENGINE);
  const entries = [
    ...ENTRIES.map((name) => engineModule(`harness/explore/${name}`)),
    ...OF_COURSE.map((name) => path.join(course.root, name)),
  ];
  const server = await createServer({
    ...config,
    server: { host: '127.0.0.1', port, cors: false, fs: { allow: [course.root, ENGINE] } },
    optimizeDeps: { entries },
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
