/** Public entry point: nothing is graded by checks that right solutions do not pass. */
export { selfCheck } from './self-check.ts';
export type { runRightSolutions } from './run-right-solutions.ts';
