/** Public entry point: makes sure that right solutions pass the checks before anything is graded. */
export { selfCheck } from './self-check.ts';
export type { runRightSolutions } from './run-right-solutions.ts';
