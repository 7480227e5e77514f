/** Public entry point: grades submissions in worker threads. */
export { type Grader, withGrader } from './grader.ts';
