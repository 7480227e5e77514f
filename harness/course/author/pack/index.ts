/** Public entry point: builds the package `descent-grader`. */
export { pack, STEPS } from './pack.ts';
