import { workerData } from 'node:worker_threads';
import type { Watchdog } from '../../core/grading/index.ts';
import type { Earlier } from '../../core/model/stalls.ts';
import { FinishedLog } from './finished-log.ts';
import { Progress } from './progress.ts';
import type { Patience } from './stall-watch.ts';
import { ownThread } from './thread-clock.ts';

// The parent applies these limits. They are defined here because they decide grades: the fingerprint covers the modules
// that the threads' program is made of.

/** Stack of a thread, in MiB: QuickJS's own stack limit must be reached before V8's, see docs/decisions/0001. */
export const STACK_MB = 64;

/**
 * Heap of a thread, in MiB. Node's own limit follows from the machine's memory, and with a large one V8 collects so
 * rarely that a thread needs twice the memory. The largest grading of right solutions keeps some 60 MiB.
 */
export const HEAP_MB = 512;

/**
 * How long a thread may get no further: some 6 s of CPU time on an ordinary machine, and 1.2 s within one operation that
 * QuickJS never interrupts. Right solutions that copy a long path by way of JSON need up to half of that, but show every
 * 120 ms that they go on. A list that is doubled until it fills the memory is copied for up to 0.6 s: it must always end
 * by the limit on memory.
 */
export const PATIENCE: Patience = { ticks: 12_000, silentTicks: 2_400, idleMs: 60_000 };

/** Once a task has stalled, silence ends an attempt sooner by this factor: still after twice the silence of right code. */
export const SILENCE_AFTER = 1 / 4;
/** All attempts share the time for what is slow, but each has this part of it: also where nothing is slow, time is lost. */
export const LEAST_PATIENCE = 1 / 5;
/** What a thread gets when it starts. */
export interface ThreadData<Shared> {
  /** The same for all threads of a pool. */
  readonly shared: Shared;
  /** The cells of a `Progress`. */
  readonly progress: Int32Array;
  /** The memory of a `FinishedLog`. */
  readonly finished: SharedArrayBuffer;
}

/** One task, as it is sent to a thread. */
export interface TaskMessage<Task> {
  readonly task: Task;
  /** The names of the stages that the task may announce. */
  readonly stages: readonly string[];
  readonly earlier: Earlier;
}

/** What the threads of a pool do with a task. Tasks and results are cloned on their way between threads. */
export type Service<Task, Result> = (task: Task, watchdog: Watchdog) => Promise<Result>;

/**
 * Makes the function that a thread's program exports. It runs in the thread; its counterpart is `SupervisedThread`.
 * The parent loads the program, too.
 * @param load is called once in each thread, with what all threads of the pool get
 */
export function serve<Shared, Task, Result>(
  load: (shared: Shared, progress: Progress) => Promise<Service<Task, Result>>,
): (message: TaskMessage<Task>) => Promise<Result> {
  const start = async () => {
    const { shared, progress: cells, finished } = workerData as ThreadData<Shared>;
    const progress = new Progress(cells);
    progress.startThread(ownThread());
    return { run: await load(shared, progress), progress, log: new FinishedLog(finished) };
  };
  let started: ReturnType<typeof start> | undefined;
  return async ({ task, stages, earlier }) => {
    const { run, progress, log } = await (started ??= start());
    progress.beginTask();
    return run(task, {
      ...earlier,
      onProgress: (stage) => progress.beginStage(stages.indexOf(stage)),
      onFinished: (grade) => log.add(grade),
    });
  };
}
