import { parentPort } from 'node:worker_threads';
import { VECTOR, answer } from '../open.ts';
import { CAUGHT, DEEP_BUT_RIGHT, RECURSIVE, REFUSED } from './deep.ts';

/** Runs the deep submissions. The thread has the stack of a grading worker. */
for (const { name, source } of [...REFUSED, ...RECURSIVE, ...CAUGHT, DEEP_BUT_RIGHT]) {
  const { outcome } = await answer(source, VECTOR, [[1, 2]], { fuelPerCall: 1e9 });
  parentPort!.postMessage({ name, outcome });
}
