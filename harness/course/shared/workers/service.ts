import { parentPort, workerData } from 'node:worker_threads';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import { LastStage } from './last-stage.ts';

// The parent applies these limits. They decide grades, so they are in the threads' program, which the fingerprint covers.

/** In MiB: QuickJS's stack limit must be reached before V8's, see docs/decisions/0001. */
export const STACK_MB = 64;

/**
 * Heap of a thread, in MiB. Node's default grows with the machine's memory; V8 then collects so rarely that a thread
 * needs twice as much. Right solutions keep some 60 MiB at most.
 */
export const HEAP_MB = 512;

/**
 * V8's young generation, in MiB. Most objects live for one call. With Node's 48 MiB a class costs an eighth more CPU;
 * more than 192 MiB saves nothing.
 */
export const YOUNG_MB = 192;

export interface ThreadData<Shared> {
  /** The same for all threads. */
  readonly shared: Shared;
  readonly stage: SharedArrayBuffer;
}

/**
 * Tasks and results are structured clones.
 * @param onStage to be called as each stage begins
 */
export type Service<Task, Result> = (task: Task, onStage: (name: string) => void) => Promise<Result>;

export type TaskOutcome<Result> = { readonly result: Result } | { readonly error: unknown };

type Load = (shared: unknown) => Promise<Service<unknown, unknown>>;

export interface ServiceTask<Task> {
  readonly service: string;
  readonly task: Task;
}

/**
 * Answers tasks in a thread; counterpart of `TaskThread`. Does nothing outside a pool's thread.
 * @param services by name; loaded with their first task
 */
export function serve(services: Readonly<Record<string, Load>>): void {
  const data = workerData as Partial<ThreadData<unknown>> | null;
  if (data?.stage === undefined) return;
  const stage = new LastStage(data.stage);
  const loaded = new Map<string, ReturnType<Load>>();
  const answer = async ({ service, task }: ServiceTask<unknown>): Promise<TaskOutcome<unknown>> => {
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
