import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { UserError } from '../files/user-error.ts';
import { LastStage } from './last-stage.ts';
import {
  type TaskOutcome,
  HEAP_MB,
  type ServiceTask,
  STACK_MB,
  type ThreadData,
  YOUNG_MB,
} from './service.ts';

export interface ThreadOptions<Shared> {
  /** File that calls `serve`. */
  readonly program: string;
  readonly shared: Shared;
}

export interface ServiceOptions {
  readonly service: string;
  /** Limit of a stage, in s. Default: `STAGE_S`. */
  readonly stageS?: number;
}

/** Against faults of the harness or a check. Fuel ends student code long before, even on a busy machine. */
const STAGE_S = 600;

export class EndlessStage extends Error {
  override name = 'EndlessStage';
  readonly stage: string;

  constructor(stage: string, stageS: number) {
    super(`“${stage}” did not end in ${stageS} s`);
    this.stage = stage;
  }
}

export class NoThreadStarts extends UserError {
  override name = 'NoThreadStarts';
  // 2 would mean wrong usage.
  override readonly exitStatus = 1;

  constructor(reason: unknown) {
    const { NODE_OPTIONS } = process.env;
    const environment = NODE_OPTIONS ? ` (NODE_OPTIONS is ${NODE_OPTIONS})` : '';
    const message = reason instanceof Error ? reason.message : String(reason);
    super(`no worker thread can start: ${message}${environment}`, { cause: reason });
  }
}

/**
 * V8's interrupt budget: bytes of bytecode that a function runs before it is optimized. With the default of 132 KiB (Node
 * 20), optimizing rarely used code takes a quarter of the CPU for one student, a seventh for a class of 95.
 */
const BYTECODE_BEFORE_OPTIMIZING = 300_000;

interface RunningThread {
  readonly worker: Worker;
  readonly stage: LastStage;
}

function startThread<Shared>({ program, shared }: ThreadOptions<Shared>): RunningThread {
  // The flag applies to the process. Optimized code computes the same numbers.
  setFlagsFromString(`--interrupt-budget=${BYTECODE_BEFORE_OPTIMIZING}`);
  const stage = new LastStage();
  const workerData: ThreadData<Shared> = { shared, stage: stage.buffer };
  const resourceLimits = {
    stackSizeMb: STACK_MB,
    maxOldGenerationSizeMb: HEAP_MB,
    maxYoungGenerationSizeMb: YOUNG_MB,
  };
  const worker = new Worker(program, { workerData, resourceLimits, execArgv: [] });
  // Errors also reject the running task; nothing listens between tasks.
  worker.on('error', () => {});
  return { worker, stage };
}

/** @throws the task's error; Error if the thread ends */
async function runIn<Task, Result>({ worker }: RunningThread, task: ServiceTask<Task>): Promise<Result> {
  worker.postMessage(task);
  const listening = new AbortController();
  const end = once(worker, 'exit', listening).then(([status]: number[]): never => {
    throw new Error(`worker exited with code: ${status}`);
  });
  try {
    const [answer] = (await Promise.race([once(worker, 'message', listening), end])) as [TaskOutcome<Result>];
    if ('error' in answer) throw answer.error;
    return answer.result;
  } finally {
    listening.abort();
  }
}

/** Calls back once a stage takes too long. Counts ticks, so time asleep does not count. @returns stops watching */
function watch(stage: LastStage, stageS: number, onEnd: () => void): () => void {
  let [count, seconds] = [stage.count, 0];
  const timer = setInterval(() => {
    seconds = stage.count === count ? seconds + 1 : 0;
    ({ count } = stage);
    if (seconds >= stageS) onEnd();
  }, 1000);
  return () => clearInterval(timer);
}

/** Runs one task at a time. After an error, the next task starts another thread. */
export class TaskThread<Shared> {
  readonly #options: () => Promise<ThreadOptions<Shared>>;
  #running: RunningThread | undefined;
  /** A thread was ready for a task once. */
  wasStarted = false;

  /** @param options called when a thread starts */
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
      // Its state is unknown after an error.
      await this.end();
      throw stuckIn === undefined ? error : new EndlessStage(stuckIn, stageS);
    } finally {
      endWatch();
      this.wasStarted ||= stage.count > 0;
    }
  }

  async end(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    await running?.worker.terminate();
  }
}
