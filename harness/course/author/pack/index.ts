/** Public entry point: makes the package `descent-grader` of the engine. */
export { pack, STEPS } from './pack.ts';
