import { workerData } from 'node:worker_threads';
import { LastStage } from './last-stage.ts';

// The parent applies these limits. They are defined here because they decide grades: the fingerprint covers the modules
// that the threads' program is made of.

/** Stack of a thread, in MiB: QuickJS's own stack limit must be reached before V8's, see docs/decisions/0001. */
export const STACK_MB = 64;

/**
 * Heap of a thread, in MiB. Node's own limit follows from the machine's memory, and with a large one V8 collects so
 * rarely that a thread needs twice the memory. The largest grading of right solutions keeps some 60 MiB.
 */
export const HEAP_MB = 512;

/** What a thread gets when it starts. */
export interface ThreadData<Shared> {
  /** The same for all threads of a pool. */
  readonly shared: Shared;
  /** The memory of a `LastStage`. */
  readonly stage: SharedArrayBuffer;
}

/**
 * What the threads of a pool do with a task. Tasks and results are cloned on their way between threads.
 * @param onStage to be called with the name of each stage of the task as it begins
 */
export type Service<Task, Result> = (task: Task, onStage: (name: string) => void) => Promise<Result>;

/**
 * Makes the function that a thread's program exports. It runs in the thread; its counterpart is `TaskThread`.
 * The parent loads the program, too.
 * @param load is called once in each thread, with what all threads of the pool get
 */
export function serve<Shared, Task, Result>(
  load: (shared: Shared) => Promise<Service<Task, Result>>,
): (task: Task) => Promise<Result> {
  const start = async () => {
    const { shared, stage } = workerData as ThreadData<Shared>;
    return { run: await load(shared), stage: new LastStage(stage) };
  };
  let started: ReturnType<typeof start> | undefined;
  return async (task) => {
    const { run, stage } = await (started ??= start());
    stage.begin('preparing');
    return run(task, (name) => stage.begin(name));
  };
}
