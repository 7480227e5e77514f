import { Piscina } from 'piscina';
import { UserError } from '../exercises/user-error.ts';
import { Progress } from './progress.ts';
import { STACK_MB, type TaskMessage, type ThreadData } from './service.ts';

/** What every thread of a pool is started with. */
export interface ThreadOptions<Shared> {
  /** A JavaScript file. */
  readonly program: string;
  /** The name of its export that serves tasks, made with `serve`. */
  readonly service: string;
  readonly shared: Shared;
  /** How long a stage may show no sign of life, in ms; without it a task may take any time. */
  readonly silenceMs?: number | undefined;
  /** The limit of a thread's heap, in MiB; by default Node's own. */
  readonly heapMb?: number | undefined;
}

/** No thread of a pool could be started: nothing was done. */
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

/** The result of a task, and which of its stages had to be left out. */
export interface Outcome<Result> {
  readonly result: Result;
  readonly skipped: ReadonlySet<string>;
}

/** How often the parent looks at a thread's progress before it calls the thread silent. */
const LOOKS = 10;

const isOutOfMemory = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Counts looks and not seconds: when the machine was suspended or this thread was busy, the other one has not had the
 * time either.
 * @returns ends the watch
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
  // Whoever waits for a task hears of the error; the thread that Piscina starts in place of a dead one is not used.
  piscina.on('error', () => {});
  return { piscina, progress };
}

/** A thread that has one task at a time, is ended when it is stuck or broken, and then started again. */
export class SupervisedThread<Shared, Task, Result> {
  readonly #options: () => Promise<ThreadOptions<Shared>>;
  #running: RunningThread<Task, Result> | undefined;
  /** Whether it has ever been ready for a task. */
  wasStarted = false;

  /** @param options are asked for when the thread starts: with its first task */
  constructor(options: () => Promise<ThreadOptions<Shared>>) {
    this.#options = options;
  }

  /**
   * Runs a task. A stage that stalls, or fills the thread's memory, is tried once more in a new thread and then given
   * up: the task runs without it.
   * @param stages the names of the stages that the task may announce
   * @throws Error where the task throws, the thread dies or stalls outside of any stage
   */
  async run(task: Task, stages: readonly string[]): Promise<Outcome<Result>> {
    const stalls = new Map<string | undefined, number>();
    for (;;) {
      // The first stall may be the machine's fault.
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
      // Whatever went wrong, the state of the thread is unknown.
      await this.end();
      const error = isSilent ? new Error(`no sign of life for ${options.silenceMs! / 1000} s`) : thrown;
      if (progress.isStarted && (isSilent || isOutOfMemory(thrown)))
        return { stalledAt: message.stages[progress.stage], error };
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
