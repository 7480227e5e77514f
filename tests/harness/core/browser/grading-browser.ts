import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { startChromium } from '../../chromium.ts';
import { openBuiltSite } from '../../explore/built-site.ts';
import type { Solution } from './grade-solutions.ts';

/** A real browser that grades as the explore page does: in the worker of the page that is built. */
export interface GradingBrowser {
  /** @returns the grades as JSON, in the order of the solutions. @throws Error with what the worker threw */
  readonly grade: (exercise: string, solutions: readonly Solution[]) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

export async function startGradingBrowser(): Promise<GradingBrowser> {
  const site = await openBuiltSite(await startChromium());
  const page = await site.open();
  const files = await readdir(path.join(site.folder, 'assets'));
  const program = `${site.address}assets/${files.find((name) => /^worker-.*\.js$/.test(name))!}`;
  const grade = (exercise: string, solutions: readonly Solution[]): Promise<string[]> =>
    page.evaluate(
      (sent) =>
        new Promise<string[]>((resolve, reject) => {
          const start = new Blob([`import ${JSON.stringify(sent.program)};`], { type: 'text/javascript' });
          const worker = new Worker(URL.createObjectURL(start), { type: 'module' });
          const grades: string[] = [];
          const ask = (id: number): void =>
            worker.postMessage({
              id,
              name: 'grade',
              request: { exercise: sent.exercise, files: sent.solutions[id]!.files, seed: 1, skipped: [] },
            });
          worker.addEventListener('error', ({ message }) => reject(new Error(message)));
          worker.addEventListener('message', ({ data }) => {
            if ('error' in data) reject(new Error(data.error));
            // Until then it tells how far it is.
            if (!('reply' in data)) return;
            grades.push(JSON.stringify(data.reply));
            if (grades.length < sent.solutions.length) ask(grades.length);
            else {
              worker.terminate();
              resolve(grades);
            }
          });
          ask(0);
        }),
      { program, exercise, solutions },
    );
  return { grade, close: site.close };
}
