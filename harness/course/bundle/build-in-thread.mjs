import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { BundleError } from './build.mjs';

/**
 * The same as `build`, in a thread that ends: TypeScript and what bundling leaves behind would take up 150 MiB of this
 * process for as long as it grades.
 */
export async function buildInThread(root, entry, options) {
  const thread = new Worker(new URL('./build-thread.mjs', import.meta.url), {
    workerData: { root, entry, options },
    // Loaders of TypeScript, which a parent may have, are not needed there.
    execArgv: [],
  });
  try {
    const [{ built, problem, failure }] = await once(thread, 'message');
    if (problem !== undefined) throw new BundleError(problem);
    if (failure !== undefined) throw Object.assign(new Error(failure.message), failure);
    return built;
  } finally {
    await thread.terminate();
  }
}
