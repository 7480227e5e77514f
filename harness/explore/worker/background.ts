import type { Message, Progress, TaskName, Tasks } from './protocol.ts';
// oxlint-disable-next-line import/default -- Vite makes this module
import workerAddress from './worker.ts?worker&url';

/** A blob inherits the page's Content-Security-Policy; a worker loaded by its address would have none. */
const PROGRAM = URL.createObjectURL(
  new Blob([`import ${JSON.stringify(new URL(workerAddress, document.baseURI).href)};`], {
    type: 'text/javascript',
  }),
);

/** Starts on first use. */
export class Background {
  #worker: Worker | undefined;
  /** Reject the running tasks. */
  readonly #failures = new Set<(error: Error) => void>();

  /** @throws Error if the task throws */
  run<Name extends TaskName>(
    name: Name,
    request: Tasks[Name]['request'],
    onProgress: (progress: Progress) => void = () => {},
  ): Promise<Tasks[Name]['reply']> {
    const worker = (this.#worker ??= this.#start());
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve, reject) => {
      this.#failures.add(reject);
      port1.addEventListener('message', ({ data }: { readonly data: Message }) => {
        if ('stage' in data || 'loading' in data) return onProgress(data);
        port1.close();
        this.#failures.delete(reject);
        if ('error' in data) reject(new Error(data.error));
        else resolve(data.reply as never);
      });
      port1.start();
      worker.postMessage({ name, request, port: port2 }, [port2]);
    });
  }

  /** Running tasks fail. The next task starts another worker. */
  stop(error = new Error('stopped')): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const fail of this.#failures) fail(error);
    this.#failures.clear();
  }

  #start(): Worker {
    const worker = new Worker(PROGRAM, { type: 'module' });
    worker.addEventListener('error', ({ message }) =>
      this.stop(new Error(message || 'the worker cannot start')),
    );
    return worker;
  }
}
