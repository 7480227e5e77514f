import { Piscina } from 'piscina';
import { UserError } from '../exercises/user-error.ts';
import { Progress } from './progress.ts';
import { STACK_MB, type TaskMessage, type ThreadData } from './service.ts';

/** How the threads of a pool are started. */
export interface ThreadOptions<Shared> {
  /** The JavaScript file that it runs. */
  readonly program: string;
  /** The name of its export that serves tasks, made with `serve`. */
  readonly service: string;
  readonly shared: Shared;
  /** How long a thread may make no progress, in ms; by default any time. */
  readonly silenceMs?: number | undefined;
  /** The limit of a thread's heap, in MiB; by default Node's own. */
  readonly heapMb?: number | undefined;
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
    const message = reason instanceof Error ? reason.message : String(reason);
    super(`no worker thread can start: ${message}${environment}`, { cause: reason });
  }
}

/** The result of a task, and which of its stages were skipped. */
export interface Outcome<Result> {
  readonly result: Result;
  readonly skipped: ReadonlySet<string>;
}

/** How many times in a row the parent sees no progress before it ends the thread. */
const LOOKS = 10;

const isOutOfMemory = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Calls back when a thread makes no progress. It counts observations instead of seconds: if the machine was suspended or
 * this thread was busy, the observed thread had no time either.
 * @returns stops the watch
 */
function watchForSilence(progress: Progress, silenceMs: number, onSilence: () => void): () => void {
  let { ticks } = progress;
  let looks = 0;
  const timer = setInterval(() => {
    looks = progress.ticks === ticks ? looks + 1 : 0;
    ({ ticks } = progress);
    if (looks === LOOKS) onSilence();
  }, silenceMs / LOOKS);
  return () => clearInterval(timer);
}

interface RunningThread<Task, Result> {
  /** A pool of one: tasks never wait in its queue. */
  readonly piscina: Piscina<TaskMessage<Task>, Result>;
  readonly progress: Progress;
}

function startThread<Shared, Task, Result>({
  program,
  service,
  shared,
  heapMb,
}: ThreadOptions<Shared>): RunningThread<Task, Result> {
  const progress = new Progress();
  const workerData: ThreadData<Shared> = { shared, progress: progress.cells };
  const piscina = new Piscina<TaskMessage<Task>, Result>({
    filename: program,
    name: service,
    workerData,
    minThreads: 1,
    maxThreads: 1,
    resourceLimits: {
      stackSizeMb: STACK_MB,
      ...(heapMb === undefined ? {} : { maxOldGenerationSizeMb: heapMb }),
    },
    execArgv: [],
  });
  // An error also rejects the running task. Between tasks Piscina replaces a dead thread, and that error has no reader.
  piscina.on('error', () => {});
  return { piscina, progress };
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
   * Runs a task. If a stage stalls or fills the thread's memory, the task is repeated in a new thread; the second time
   * also without that stage.
   * @param stages the names of the stages that the task may announce
   * @throws Error if the task throws, the thread dies, or it stalls twice outside of any stage
   */
  async run(task: Task, stages: readonly string[]): Promise<Outcome<Result>> {
    const stalls = new Map<string | undefined, number>();
    for (;;) {
      // The first stall of a stage may be the machine's fault.
      const skipped = new Set(stages.filter((stage) => (stalls.get(stage) ?? 0) > 1));
      const attempt = await this.#attempt({ task, stages, skipped });
      if ('result' in attempt) return { result: attempt.result, skipped };
      const { stalledAt } = attempt;
      const count = (stalls.get(stalledAt) ?? 0) + 1;
      if (stalledAt === undefined && count > 1) throw attempt.error;
      stalls.set(stalledAt, count);
    }
  }

  async #attempt(
    message: TaskMessage<Task>,
  ): Promise<
    { readonly result: Result } | { readonly stalledAt: string | undefined; readonly error: unknown }
  > {
    const options = await this.#options();
    const { piscina, progress } = (this.#running ??= startThread(options));
    if (progress.isStarted) progress.beginTask();
    let isSilent = false;
    const endWatch =
      options.silenceMs === undefined
        ? undefined
        : watchForSilence(progress, options.silenceMs, () => {
            isSilent = true;
            void this.end();
          });
    try {
      return { result: await piscina.run(message) };
    } catch (thrown) {
      // After any error the state of the thread is unknown.
      await this.end();
      const error = isSilent ? new Error(`no progress for ${options.silenceMs! / 1000} s`) : thrown;
      if (isSilent || isOutOfMemory(thrown)) return { stalledAt: message.stages[progress.stage], error };
      throw error;
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
