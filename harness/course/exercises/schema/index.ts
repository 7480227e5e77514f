/** Public entry point: reads JSON files, validates them by their schemas and explains every problem in words. */
export { parseWithSchema, type Rule } from './parse.ts';
export { formatProblem, type Problem } from './problem.ts';
export {
  caseValidator,
  courseValidator,
  exerciseValidator,
  gradesValidator,
  importValidator,
  journalValidator,
  scenarioValidator,
  shardValidator,
  studentsValidator,
} from './validators.ts';
