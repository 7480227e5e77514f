/** Public entry point: worker threads, and grading in them. */
export { type Grade, type Grader, gradingData, withGrader } from './grader.ts';
export { withPool } from './pool.ts';
export type { GradingData } from './grading-service.ts';
export type { AskedSolution, Sheet } from './questions-service.ts';
export { compileQuickJs, QUICKJS } from './sandbox-host.ts';
export type { Service } from './service.ts';
export { EndlessStage, NoThreadStarts } from './task-thread.ts';
export type { TypeProblems } from './types-service.ts';
