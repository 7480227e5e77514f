// The way into TypeScript for a worker thread: on Node 20 a thread does not inherit the loader of its parent.
import { register } from 'tsx/esm/api';
// Large libraries are loaded before the loader stands: it would read every one of their lines.
import 'fast-check';
import 'ts-blank-space';
import 'typescript';

register();
const { default: run } = await import('./worker.ts');
export default run;
