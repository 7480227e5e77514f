/** Public entry point: one submission of one exercise in, its grade out. */
export { harnessError } from './check-grade.ts';
export { gradeExercise } from './grade-exercise.ts';
export { type GradingContext, type GradingHost, prepareGrading } from './grading-context.ts';
export { type ChecksRun, type GradedCheck, runChecks } from './run-checks.ts';
