import { scheduleByKind } from './scheduler.ts';
import { NoThreadStarts, type ServiceOptions, TaskThread, type ThreadOptions } from './task-thread.ts';

export interface PoolOptions<Shared> extends Omit<ThreadOptions<Shared>, 'shared'>, ServiceOptions {
  /** The number of threads, ≥ 1. Each starts with its first task. */
  readonly threads: number;
  /** Makes what all threads get when they start. Called once, before the first of them starts. */
  readonly share: () => Promise<Shared>;
}

/** Runs a task in the thread of the current item. */
export type Run<Task, Result> = (task: Task) => Promise<Result>;

export interface Pool<Task, Result> {
  /**
   * Works through items, as many at once as there are threads.
   * @param kindOf items of the same kind go to the same thread as far as possible, which prepares each kind only once
   * @param work is called once for each item; it may run tasks, one at a time
   * @throws NoThreadStarts; or the first error that `work` throws, after which no further item begins
   */
  readonly forEach: <Item>(
    items: Iterable<Item>,
    kindOf: (item: Item) => unknown,
    work: (item: Item, run: Run<Task, Result>) => Promise<void>,
  ) => Promise<void>;
  /** Runs a task of another service of the program, in a thread that has run tasks. Call it while none runs. */
  readonly runOther: <T, R>(task: T, service: ServiceOptions) => Promise<R>;
}

/** Lends a pool of worker threads to `use`, and ends them afterwards. */
export async function withPool<Shared, Task, Result, T>(
  { threads: slots, share, program, ...service }: PoolOptions<Shared>,
  use: (pool: Pool<Task, Result>) => Promise<T>,
): Promise<T> {
  let shared: Promise<Shared> | undefined;
  const threadOptions = async (): Promise<ThreadOptions<Shared>> => {
    shared ??= share();
    return { program, shared: await shared };
  };
  const threads = Array.from({ length: slots }, () => new TaskThread(threadOptions));
  const runIn =
    (thread: TaskThread<Shared>): Run<Task, Result> =>
    async (task) => {
      try {
        return await thread.run(task, service);
      } catch (error) {
        if (threads.some(({ wasStarted }) => wasStarted)) throw error;
        throw new NoThreadStarts(error);
      }
    };
  try {
    return await use({
      forEach: (items, kindOf, work) =>
        scheduleByKind(items, { slots, kindOf }, (item, slot) => work(item, runIn(threads[slot]!))),
      runOther: (task, other) =>
        (threads.find(({ wasStarted }) => wasStarted) ?? threads[0]!).run(task, other),
    });
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}
