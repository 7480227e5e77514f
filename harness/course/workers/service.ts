import { workerData } from 'node:worker_threads';
import type { Watchdog } from '../../core/grading/watchdog.ts';
import { Progress } from './progress.ts';

// The parent applies these limits. They are here because they decide grades, and what the program of the threads is made
// of has a fingerprint.

/** Stack of a thread, in MiB: QuickJS's own stack limit must be reached before V8's, see docs/decisions/0001. */
export const STACK_MB = 64;

/**
 * The backstop: how long a stage of one submission may show no sign of life. Loops end by their count within a second;
 * only a single builtin that QuickJS never interrupts gets here, and those take minutes.
 */
export const SILENCE_MS = 15_000;

/** What a thread is given at its start. */
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
  /** The stages that are left out, because they stalled before. */
  readonly skipped: ReadonlySet<string>;
}

/** What the threads of a pool do, one task at a time. `Result` is cloned on its way to the parent. */
export type Service<Task, Result> = (task: Task, watchdog: Watchdog) => Promise<Result>;

/**
 * The half of a pool that runs in a thread: what its program exports, see `pool.ts` for the other half.
 * @param load is called once in each thread, with what its first task brings
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
