import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { sharedSite } from '../../builds.ts';
import { startChromium } from '../../chromium.ts';
import { openBuiltSite, type ServedSite } from '../../explore/built-site.ts';
import type { Solution } from './grade-solutions.ts';
import { meterFuel } from './meter-fuel.ts';

/** A real browser that grades as the explore page does: in the worker of the page that is built. */
export interface GradingBrowser {
  /** @returns the grades as JSON, with the fuel that the solutions took, in their order. @throws Error with what the worker threw */
  readonly grade: (exercise: string, solutions: readonly Solution[]) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

interface Work {
  /** The address of the worker's program. */
  readonly program: string;
  /** The text of `meterFuel`. */
  readonly meter: string;
  readonly exercise: string;
  readonly solutions: readonly Solution[];
}

/** Runs in the page. */
const gradeInWorker = ({ program, meter, exercise, solutions }: Work): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const metered = `import ${JSON.stringify(program)};
      const withFuel = (${meter})(), { postMessage: say } = MessagePort.prototype;
      MessagePort.prototype.postMessage = function (data) {
        say.call(this, 'reply' in data ? { ...data, reply: withFuel(data.reply) } : data);
      };`;
    const start = new Blob([metered], { type: 'text/javascript' });
    const worker = new Worker(URL.createObjectURL(start), { type: 'module' });
    const grades: string[] = [];
    const ask = (k: number): void => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', ({ data }) => hear(data));
      port1.start();
      const request = { exercise, files: solutions[k]!.files, seed: 1 };
      worker.postMessage({ name: 'grade', request, port: port2 }, [port2]);
    };
    const hear = (data: { readonly error?: string; readonly reply?: unknown }): void => {
      if (data.error !== undefined) reject(new Error(data.error));
      // Until then it tells how far it is.
      if (!('reply' in data)) return;
      grades.push(JSON.stringify(data.reply));
      if (grades.length < solutions.length) ask(grades.length);
      else {
        worker.terminate();
        resolve(grades);
      }
    };
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    ask(0);
  });

/** Grades in a page of the site that is open. */
export async function graderOf(
  page: Page,
  { address, folder }: ServedSite,
): Promise<GradingBrowser['grade']> {
  const files = await readdir(path.join(folder, 'assets'));
  const program = `${address}assets/${files.find((name) => /^worker-.*\.js$/.test(name))!}`;
  return (exercise, solutions) =>
    page.evaluate(gradeInWorker, { program, meter: String(meterFuel), exercise, solutions });
}

/** Starts Chromium and opens the site in it. */
export async function startGradingBrowser(): Promise<GradingBrowser> {
  const site = await openBuiltSite(await startChromium(), await sharedSite());
  return { grade: await graderOf(await site.open(), site), close: site.close };
}
