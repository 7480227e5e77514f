import { workerData } from 'node:worker_threads';
import type { Watchdog } from '../../core/grading/watchdog.ts';
import { Progress } from './progress.ts';

// The parent applies these limits. They are defined here because they decide grades: the fingerprint covers the modules
// that the threads' program is made of.

/** Stack of a thread, in MiB: QuickJS's own stack limit must be reached before V8's, see docs/decisions/0001. */
export const STACK_MB = 64;

/**
 * How long a stage may make no progress, in ms. Loops reach their limit of ticks within a second; only a single builtin
 * that QuickJS never interrupts takes this long.
 */
export const SILENCE_MS = 15_000;

/** What a thread gets when it starts. */
export interface ThreadData<Shared> {
  /** The same for all threads of a pool. */
  readonly shared: Shared;
  /** The cells of a `Progress`. */
  readonly progress: Int32Array;
}

/** One task, as it is sent to a thread. */
export interface TaskMessage<Task> {
  readonly task: Task;
  /** The names of the stages that the task may announce. */
  readonly stages: readonly string[];
  /** The stages to leave out, because they stalled in earlier attempts. */
  readonly skipped: ReadonlySet<string>;
}

/** What the threads of a pool do with a task. Tasks and results are cloned on their way between threads. */
export type Service<Task, Result> = (task: Task, watchdog: Watchdog) => Promise<Result>;

/**
 * Makes the function that a thread's program exports. It runs in the thread; its counterpart is `SupervisedThread`.
 * @param load is called once in each thread, with what all threads of the pool get
 */
export function serve<Shared, Task, Result>(
  load: (shared: Shared) => Promise<Service<Task, Result>>,
): (message: TaskMessage<Task>) => Promise<Result> {
  let service: Promise<Service<Task, Result>> | undefined;
  return async ({ task, stages, skipped }) => {
    const { shared, progress: cells } = workerData as ThreadData<Shared>;
    const progress = new Progress(cells);
    service ??= load(shared);
    const run = await service;
    progress.beginTask();
    return run(task, { skipped, onProgress: (stage) => progress.beginStage(stages.indexOf(stage)) });
  };
}
