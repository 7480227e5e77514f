import { parentPort, workerData } from 'node:worker_threads';
import { build, BundleError } from './build.mjs';

const { root, entry, options } = workerData;
try {
  parentPort.postMessage({ built: await build(root, entry, options) });
} catch (error) {
  // Errors lose their class on the way.
  if (!(error instanceof BundleError)) throw error;
  parentPort.postMessage({ problem: error.message });
}
