import { parentPort, workerData } from 'node:worker_threads';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
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

/**
 * Of it, what is for new objects, in MiB. Nearly all live for one call only: with Node's own 48 MiB a class costs an eighth
 * more CPU, and with twice as much no less.
 */
export const YOUNG_MB = 192;

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

/** What a thread says about a task. */
export type Answer<Result> = { readonly result: Result } | { readonly error: unknown };

/** Loads a service in a thread, with what all threads of the pool get. */
type Load = (shared: unknown) => Promise<Service<unknown, unknown>>;

/** A task, and the service that it is for. */
export interface ServiceTask<Task> {
  readonly service: string;
  readonly task: Task;
}

/**
 * Makes a program one that threads can run: in a thread of a pool, its services answer all tasks, one after the other; its
 * counterpart is `TaskThread`. It does nothing where the program is only read.
 * @param services by name; each is loaded with its first task
 */
export function serve(services: Readonly<Record<string, Load>>): void {
  const data = workerData as Partial<ThreadData<unknown>> | null;
  if (data?.stage === undefined) return;
  const stage = new LastStage(data.stage);
  const loaded = new Map<string, ReturnType<Load>>();
  const answer = async ({ service, task }: ServiceTask<unknown>): Promise<Answer<unknown>> => {
    try {
      const run = await getOrCreate(loaded, service, () => services[service]!(data.shared));
      stage.begin('preparing');
      return { result: await run(task, (name) => stage.begin(name)) };
    } catch (error) {
      return { error };
    }
  };
  parentPort!.on('message', async (task) => parentPort!.postMessage(await answer(task)));
}
