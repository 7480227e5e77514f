import { parentPort, workerData } from 'node:worker_threads';
import { build, BundleError } from './build.mjs';

const { root, entry, options } = workerData;
try {
  parentPort.postMessage({ built: await build(root, entry, options) });
} catch (error) {
  if (error instanceof BundleError) parentPort.postMessage({ problem: error.message });
  // Errors lose their class and their code on the way.
  else parentPort.postMessage({ failure: { message: error.message, stack: error.stack, code: error.code } });
}
