import type { Piscina } from 'piscina';
import { UserError } from '../files/user-error.ts';
import { Attempts, type Left } from './attempts.ts';
import { FinishedLog } from './finished-log.ts';
import { Progress } from './progress.ts';
import { HEAP_MB, STACK_MB, type TaskMessage, type ThreadData } from './service.ts';
import { type Patience, type Stall, watchForStall } from './stall-watch.ts';

/** How the threads of a pool are started. */
export interface ThreadOptions<Shared> {
  /** The JavaScript file that it runs. */
  readonly program: string;
  /** The name of its export that serves tasks, made with `serve`. */
  readonly service: string;
  readonly shared: Shared;
  /** How long a thread may get no further; by default any time. */
  readonly patience?: Patience;
  /** The limit of a thread's heap, in MiB; by default `HEAP_MB`. */
  readonly heapMb?: number;
}

/** No thread of a pool could be started, so no task has run. */
export class NoThreadStarts extends UserError {
  override name = 'NoThreadStarts';
  // The call was right: the machine or the project is broken.
  override readonly exitStatus = 1;

  /** @param reason the first error */
  constructor(reason: unknown) {
    const { NODE_OPTIONS } = process.env;
    const environment = NODE_OPTIONS ? ` (NODE_OPTIONS is ${NODE_OPTIONS})` : '';
    const said = reason instanceof Error ? reason.message : String(reason);
    const message = said.includes('EMFILE') ? 'too many files are open (ulimit -n)' : said;
    super(`no worker thread can start: ${message}${environment}`, { cause: reason });
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';

interface RunningThread<Task, Result> {
  /** A pool of one: tasks never wait in its queue. */
  readonly piscina: Piscina<TaskMessage<Task>, Result>;
  readonly progress: Progress;
  readonly log: FinishedLog;
}

async function startThread<Shared, Task, Result>({
  program,
  service,
  shared,
  heapMb = HEAP_MB,
}: ThreadOptions<Shared>): Promise<RunningThread<Task, Result>> {
  // Loaded only here: a run that grades nothing starts no thread.
  const { Piscina: ThreadPool } = await import('piscina');
  const progress = new Progress();
  const log = new FinishedLog();
  const workerData: ThreadData<Shared> = { shared, progress: progress.cells, finished: log.buffer };
  const piscina = new ThreadPool<TaskMessage<Task>, Result>({
    filename: program,
    name: service,
    workerData,
    minThreads: 1,
    maxThreads: 1,
    resourceLimits: { stackSizeMb: STACK_MB, maxOldGenerationSizeMb: heapMb },
    execArgv: [],
  });
  // An error also rejects the running task. Between tasks Piscina replaces a dead thread, and that error has no reader.
  piscina.on('error', () => {});
  return { piscina, progress, log };
}

interface Stalled extends Left {
  /** The stage that had begun last; undefined if none had. */
  readonly stalledAt: string | undefined;
  readonly stall: Stall;
  readonly error: unknown;
}

/** A thread that runs one task at a time. It is ended when it is stuck or broken, and starts again for the next task. */
export class SupervisedThread<Shared, Task, Result> {
  readonly #options: () => Promise<ThreadOptions<Shared>>;
  #running: RunningThread<Task, Result> | undefined;
  /** Whether it has ever been ready for a task. */
  wasStarted = false;

  /** @param options is called when the thread starts, for its first task */
  constructor(options: () => Promise<ThreadOptions<Shared>>) {
    this.#options = options;
  }

  /**
   * Runs a task. If a stage stalls or fills the thread's memory, the task goes on in a new thread, see `Attempts`.
   * @param stages the names of the stages that the task may announce
   * @throws Error if the task throws, the thread dies, or it stalls twice outside of any stage
   */
  async run(task: Task, stages: readonly string[]): Promise<Result> {
    const attempts = new Attempts();
    for (;;) {
      const attempt = await this.#attempt({ task, stages, earlier: attempts.earlier }, attempts);
      if ('result' in attempt) return attempt.result;
      if (!attempts.mayGoOn(attempt.stalledAt, attempt.stall, attempt)) throw attempt.error;
    }
  }

  async #attempt(
    message: TaskMessage<Task>,
    attempts: Attempts,
  ): Promise<{ readonly result: Result } | Stalled> {
    const options = await this.#options();
    const { piscina, progress, log } = (this.#running ??= await startThread(options));
    log.clear();
    if (progress.isStarted) progress.beginTask();
    let stall: Stall | undefined;
    const endWatch =
      options.patience === undefined
        ? undefined
        : watchForStall(progress, attempts.leftOf(options.patience), (how) => {
            stall = how;
            void this.end();
          });
    try {
      return { result: await piscina.run(message) };
    } catch (thrown) {
      // After any error the state of the thread is unknown.
      await this.end();
      const error = stall === undefined ? thrown : new Error('the worker made no progress');
      if (stall === undefined && !isOutOfMemory(thrown)) throw error;
      return {
        stalledAt: message.stages[progress.stage],
        stall: stall ?? 'stuck',
        finished: log.read(),
        spent: Math.floor(progress.work),
        slowTicks: endWatch?.() ?? 0,
        error,
      };
    } finally {
      endWatch?.();
      this.wasStarted ||= progress.isStarted;
    }
  }

  /** Ends the thread; the next task starts another one. */
  async end(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    await running?.piscina.destroy();
  }
}
