import { parentPort, workerData } from 'node:worker_threads';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import { LastStage } from './last-stage.ts';

// The parent applies these limits. They are defined here, in a module of the threads' program, so that the fingerprint
// covers them: they decide grades.

/** Stack of a thread, in MiB: QuickJS's stack limit must be reached before V8's, see docs/decisions/0001. */
export const STACK_MB = 64;

/**
 * Heap of a thread, in MiB. Node's default grows with the machine's memory; V8 then collects so rarely that a thread
 * needs twice as much. Right solutions keep at most 60 MiB or so.
 */
export const HEAP_MB = 512;

/**
 * V8's young generation, in MiB. Most objects live for one call. With Node's default of 48 MiB a class costs an eighth
 * more CPU; more than 192 MiB saves nothing.
 */
export const YOUNG_MB = 192;

/** Data for a thread when it starts. */
export interface ThreadData<Shared> {
  /** The same for all threads of a pool. */
  readonly shared: Shared;
  /** Memory of a `LastStage`. */
  readonly stage: SharedArrayBuffer;
}

/**
 * Handler of tasks in a thread. Tasks and results are structured clones.
 * @param onStage to be called with the name of each stage as it begins
 */
export type Service<Task, Result> = (task: Task, onStage: (name: string) => void) => Promise<Result>;

export type Answer<Result> = { readonly result: Result } | { readonly error: unknown };

/** Loads a service in a thread with the pool's shared data. */
type Load = (shared: unknown) => Promise<Service<unknown, unknown>>;

export interface ServiceTask<Task> {
  readonly service: string;
  readonly task: Task;
}

/**
 * Answers all tasks of a pool's thread, in turn; the counterpart is `TaskThread`. Does nothing outside such a thread.
 * @param services by name; loaded with their first task
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
