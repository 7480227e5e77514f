/** Public entry point: nothing is graded by checks that right solutions do not pass. */
export { selfCheck } from './self-check.ts';
export type { RightGrades, runRightSolutions } from './run-right-solutions.ts';
