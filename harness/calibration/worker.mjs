// The way into TypeScript for a worker thread: on Node 20 a thread does not inherit the loader of its parent.
import { register } from 'tsx/esm/api';

register();
const { default: run } = await import('./worker.ts');
export default run;
