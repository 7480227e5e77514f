import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { UserError } from '../files/user-error.ts';
import { LastStage } from './last-stage.ts';
import { type Answer, HEAP_MB, type ServiceTask, STACK_MB, type ThreadData, YOUNG_MB } from './service.ts';

/** How the threads of a pool are started. */
export interface ThreadOptions<Shared> {
  /** The JavaScript file that it runs; it calls `serve`. */
  readonly program: string;
  readonly shared: Shared;
}

/** What serves a task. */
export interface ServiceOptions {
  /** Which of the services that `serve` is given. */
  readonly service: string;
  /** How long one stage of a task may take, in s; by default `STAGE_S`. */
  readonly stageS?: number;
}

/**
 * The last resort, for a mistake of the harness or of a check: the student's code ends by its fuel long before, also on a
 * busy machine. In s.
 */
const STAGE_S = 600;

/** A stage of a task that took too long; its thread has been ended. */
export class EndlessStage extends Error {
  override name = 'EndlessStage';
  readonly stage: string;

  constructor(stage: string, stageS: number) {
    super(`“${stage}” did not end in ${stageS} s`);
    this.stage = stage;
  }
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

/**
 * How much of a function runs before V8 optimizes it, in bytes of bytecode. With V8's own 132 KiB (Node 20), a quarter of the
 * CPU that the grading of one student takes is spent on optimizing what then hardly runs; of a class of 95 a seventh.
 */
const BYTECODE_BEFORE_OPTIMIZING = 300_000;

interface RunningThread {
  readonly worker: Worker;
  readonly stage: LastStage;
}

function startThread<Shared>({ program, shared }: ThreadOptions<Shared>): RunningThread {
  // It is the process's. No answer depends on it: optimized code computes the same numbers.
  setFlagsFromString(`--interrupt-budget=${BYTECODE_BEFORE_OPTIMIZING}`);
  const stage = new LastStage();
  const workerData: ThreadData<Shared> = { shared, stage: stage.buffer };
  const resourceLimits = {
    stackSizeMb: STACK_MB,
    maxOldGenerationSizeMb: HEAP_MB,
    maxYoungGenerationSizeMb: YOUNG_MB,
  };
  const worker = new Worker(program, { workerData, resourceLimits, execArgv: [] });
  // An error also rejects the running task. Between tasks it has no other reader.
  worker.on('error', () => {});
  return { worker, stage };
}

/** Runs a task in a thread. @throws what the task throws; Error if the thread ends */
async function runIn<Task, Result>({ worker }: RunningThread, task: ServiceTask<Task>): Promise<Result> {
  worker.postMessage(task);
  const listening = new AbortController();
  const end = once(worker, 'exit', listening).then(([status]: number[]): never => {
    throw new Error(`worker exited with code: ${status}`);
  });
  try {
    const [answer] = (await Promise.race([once(worker, 'message', listening), end])) as [Answer<Result>];
    if ('error' in answer) throw answer.error;
    return answer.result;
  } finally {
    listening.abort();
  }
}

/** Calls back once a stage takes too long. Seconds in which the machine sleeps do not count. @returns stops that */
function watch(stage: LastStage, stageS: number, onEnd: () => void): () => void {
  let [count, seconds] = [stage.count, 0];
  const timer = setInterval(() => {
    seconds = stage.count === count ? seconds + 1 : 0;
    ({ count } = stage);
    if (seconds >= stageS) onEnd();
  }, 1000);
  return () => clearInterval(timer);
}

/** A thread that runs one task at a time. It is ended when it is broken, and starts again for the next task. */
export class TaskThread<Shared> {
  readonly #options: () => Promise<ThreadOptions<Shared>>;
  #running: RunningThread | undefined;
  /** Whether it has ever been ready for a task. */
  wasStarted = false;

  /** @param options is called when the thread starts, for its first task */
  constructor(options: () => Promise<ThreadOptions<Shared>>) {
    this.#options = options;
  }

  /** @throws EndlessStage; Error if the task throws or the thread dies */
  async run<Task, Result>(task: Task, { service, stageS = STAGE_S }: ServiceOptions): Promise<Result> {
    const options = await this.#options();
    // The thread may have ended between two tasks.
    if (this.#running?.worker.threadId === -1) this.#running = undefined;
    const thread = (this.#running ??= startThread(options));
    const { stage } = thread;
    let stuckIn: string | undefined;
    const endWatch = watch(stage, stageS, () => {
      stuckIn = stage.name;
      void this.end();
    });
    try {
      return await runIn<Task, Result>(thread, { service, task });
    } catch (error) {
      // After any error the state of the thread is unknown.
      await this.end();
      throw stuckIn === undefined ? error : new EndlessStage(stuckIn, stageS);
    } finally {
      endWatch();
      this.wasStarted ||= stage.count > 0;
    }
  }

  /** Ends the thread; the next task starts another one. */
  async end(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    await running?.worker.terminate();
  }
}
