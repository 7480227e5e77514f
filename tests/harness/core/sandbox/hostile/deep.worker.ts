import { parentPort } from 'node:worker_threads';
import { VECTOR, answer } from '../open.ts';
import { CAUGHT, DEEP_BUT_RIGHT, RECURSIVE, REFUSED } from './deep.ts';

/** Runs the deep submissions in a thread with the stack that the grading gives to its workers. */
for (const { name, source } of [...REFUSED, ...RECURSIVE, ...CAUGHT, DEEP_BUT_RIGHT]) {
  const { outcome } = await answer(source, VECTOR, [[1, 2]]);
  parentPort!.postMessage({ name, outcome });
}
