import { scheduleByKind } from './scheduler.ts';
import { NoThreadStarts, type ServiceOptions, TaskThread, type ThreadOptions } from './task-thread.ts';

export interface PoolOptions<Shared> extends Omit<ThreadOptions<Shared>, 'shared'>, ServiceOptions {
  /** ≥ 1; each starts with its first task. */
  readonly threads: number;
  /** Makes data for all threads; called once, before the first starts. */
  readonly share: () => Promise<Shared>;
}

export type RunTask<Task, Result> = (task: Task) => Promise<Result>;

export interface Pool<Task, Result> {
  /**
   * Works through items, as many at once as there are threads.
   * @param kindOf items of one kind share a thread if possible, which prepares each kind once
   * @param work called once for each item; may run tasks, one at a time
   * @throws NoThreadStarts; or the first error of `work`, after which no further item begins
   */
  readonly forEach: <Item>(
    items: Iterable<Item>,
    kindOf: (item: Item) => unknown,
    work: (item: Item, run: RunTask<Task, Result>) => Promise<void>,
  ) => Promise<void>;
  /** Uses a thread that has started, while no other task runs. */
  readonly runOther: <T, R>(task: T, service: ServiceOptions) => Promise<R>;
}

/** Ends all threads when `use` ends. */
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
    (thread: TaskThread<Shared>): RunTask<Task, Result> =>
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
