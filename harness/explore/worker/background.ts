import type { Message, Progress, TaskName, Tasks } from './protocol.ts';
// oxlint-disable-next-line import/default -- Vite makes this module
import workerAddress from './worker.ts?worker&url';

/** A task that was in one stage, or announced nothing, for too long; its worker has been ended. */
export class Stalled extends Error {
  override name = 'Stalled';
  /** The stage that it announced last. */
  readonly stage: string | undefined;

  constructor(stage: string | undefined) {
    super(`no progress in ${stage ?? 'a task'}`);
    this.stage = stage;
  }
}

/** How long a task may go on before its worker is ended, from its first stage. */
export interface Patience {
  /** Without an announcement, in ms. */
  readonly silenceMs: number;
  /** In one stage, in ms: code that is slow all the time announces that it goes on. */
  readonly stageMs: number;
}

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

/** A worker that is started when it is first needed, and again after it had to be ended. */
export class Background {
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();
  /** Called after the worker was ended: what it held is lost. */
  readonly #onEnd: () => void;

  constructor(onEnd: () => void = () => {}) {
    this.#onEnd = onEnd;
  }

  /**
   * @param patience for any time if it is not given
   * @throws Stalled; Error where the task throws
   */
  run<Name extends TaskName>(
    name: Name,
    request: Tasks[Name]['request'],
    patience?: Patience,
    onProgress: (progress: Progress) => void = () => {},
  ): Promise<Tasks[Name]['reply']> {
    const worker = (this.#worker ??= this.#start());
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      let stage: string | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let stageBegan = 0;
      const watch = (next: string): void => {
        const now = performance.now();
        if (next !== stage) stageBegan = now;
        stage = next;
        clearTimeout(timer);
        if (patience === undefined) return;
        const leftMs = Math.min(patience.silenceMs, stageBegan + patience.stageMs - now);
        timer = setTimeout(() => this.#end(new Stalled(stage)), leftMs);
      };
      this.#waiting.set(id, {
        resolve: (reply) => {
          clearTimeout(timer);
          resolve(reply);
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
        onProgress: (progress) => {
          // Loading is not the student's time: the watch begins with the first stage.
          if ('stage' in progress) watch(progress.stage);
          onProgress(progress);
        },
      });
      worker.postMessage({ id, name, request });
    });
  }

  /** Ends the tasks that are going on. */
  abandon(): void {
    if (this.#waiting.size > 0) this.#end(new Error('no longer needed'));
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
    this.#onEnd();
    for (const { reject } of waiting) reject(error);
  }
}
