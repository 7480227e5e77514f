import type { Message, Progress, TaskName, Tasks } from './protocol.ts';
// oxlint-disable-next-line import/default -- Vite makes this module
import workerAddress from './worker.ts?worker&url';

interface Waiting {
  readonly resolve: (reply: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Made from a blob, so that the worker inherits the page's Content-Security-Policy: one that is loaded by its address
 * would have none.
 */
function startWorker(): Worker {
  const program = `import ${JSON.stringify(new URL(workerAddress, document.baseURI).href)};`;
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new Worker(address, { type: 'module' });
  // By its first message it has loaded the program.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}

/** A worker that is started when it is first needed. */
export class Background {
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** @throws Error where the task throws */
  run<Name extends TaskName>(
    name: Name,
    request: Tasks[Name]['request'],
    onProgress: (progress: Progress) => void = () => {},
  ): Promise<Tasks[Name]['reply']> {
    const worker = (this.#worker ??= this.#start());
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress });
      worker.postMessage({ id, name, request });
    });
  }

  /** Ends the worker with what it is doing, which fails. The next task starts another one. */
  stop(): void {
    this.#end(new Error('stopped'));
  }

  #start(): Worker {
    const worker = startWorker();
    worker.addEventListener('message', ({ data }: { readonly data: Message }) => {
      const waiting = this.#waiting.get(data.id);
      if (waiting === undefined) return;
      if ('reply' in data || 'error' in data) {
        this.#waiting.delete(data.id);
        if ('error' in data) waiting.reject(new Error(data.error));
        else waiting.resolve(data.reply as never);
      } else waiting.onProgress(data);
    });
    worker.addEventListener('error', ({ message }) =>
      this.#end(new Error(message || 'the worker cannot start')),
    );
    return worker;
  }

  #end(error: Error): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}
