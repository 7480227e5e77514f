import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startChromium } from '../../chromium.ts';
import { workerFiles } from './bundles.ts';
import type { Work } from './worker.ts';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', wasm: 'application/wasm' };

/** A real browser that grades in Web Workers. */
export interface GradingBrowser {
  /** @returns the grades as JSON. @throws Error with what the worker threw */
  readonly grade: (work: Work) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Serves these files, by name, and an empty page. */
async function serve(files: ReadonlyMap<string, Uint8Array>): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const name = url.slice(1);
    const type = TYPES[name.split('.').at(-1)!] ?? 'text/html';
    response.writeHead(name === '' || files.has(name) ? 200 : 404, { 'content-type': type });
    response.end(files.get(name));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** @param ids of the exercises */
export async function startGradingBrowser(ids: readonly string[]): Promise<GradingBrowser> {
  const [server, browser] = await Promise.all([serve(await workerFiles(ids)), startChromium()]);
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const grade = (work: Work): Promise<string[]> =>
    page.evaluate(
      (sent) =>
        new Promise<string[]>((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' });
          worker.addEventListener('error', ({ message }) => reject(new Error(message)));
          worker.addEventListener('message', ({ data }) => {
            worker.terminate();
            if (Array.isArray(data)) resolve(data);
            else reject(new Error(data.error));
          });
          worker.postMessage(sent);
        }),
      work,
    );
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
  };
  return { grade, close };
}
