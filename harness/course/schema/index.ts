/** Public entry point: reads JSON files, validates them and explains every problem in words. */
export * as own from './own-format.ts';
export { parseOwn, parseWithSchema, type Rule } from './parse.ts';
export { formatProblem, type Problem } from './problem.ts';
export { readSyntax } from './syntax.ts';
export { valueOf } from './tree.ts';
export { caseValidator, courseValidator, exerciseValidator, scenarioValidator } from './validators.ts';
